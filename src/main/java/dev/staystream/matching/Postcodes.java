package dev.staystream.matching;

/**
 * Where the postcodes are of which listings tell both postcode and place, so that a listing that tells but its postcode
 * stands somewhere too. Kept in a table of fixed size; postcodes that fall together there, or are used in two countries, are
 * far flung and tell nothing.
 */
final class Postcodes {

    private static final int SIZE = 1 << 17;

    private static final int FEWEST = 3;

    private static final double KM_PER_DEGREE = 111.2;

    /** Hardly any postcode is smaller, however near to each other its few listings stand. */
    private static final double LEAST_KM = 0.5;

    private static final double MOST_KM = 6;

    private final int[] counts = new int[SIZE];

    private final double[] latitudes = new double[SIZE];

    private final double[] longitudes = new double[SIZE];

    private final double[] latitudesSquared = new double[SIZE];

    private final double[] longitudesSquared = new double[SIZE];

    /** Counts a listing in with 1, or out with -1. */
    void count(Profile profile, int change) {
        if (profile.placed() && !profile.street().postcode().isEmpty()) {
            int at = slot(profile);
            counts[at] += change;
            latitudes[at] += change * profile.latitude();
            longitudes[at] += change * profile.longitude();
            latitudesSquared[at] += change * profile.latitude() * profile.latitude();
            longitudesSquared[at] += change * profile.longitude() * profile.longitude();
        }
    }

    /**
     * How far one listing stands from the middle of the postcode of the other, which tells no place, in multiples of what is
     * usual there; not-a-number when that is unknown.
     */
    double away(Profile one, Profile other) {
        if (one.placed() == other.placed()) {
            return Double.NaN;
        }
        return one.placed() ? awayFrom(other, one) : awayFrom(one, other);
    }

    private double awayFrom(Profile unplaced, Profile placed) {
        int at = slot(unplaced);
        if (unplaced.street().postcode().isEmpty() || counts[at] < FEWEST) {
            return Double.NaN;
        }
        double latitude = latitudes[at] / counts[at];
        double longitude = longitudes[at] / counts[at];
        double perLongitude = KM_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        double usual = Math.hypot(
                KM_PER_DEGREE * spread(latitudesSquared[at] / counts[at], latitude),
                perLongitude * spread(longitudesSquared[at] / counts[at], longitude));
        double away = Math.hypot(
                KM_PER_DEGREE * (placed.latitude() - latitude), perLongitude * (placed.longitude() - longitude));
        return usual > MOST_KM ? Double.NaN : away / Math.max(LEAST_KM, usual);
    }

    private static double spread(double meanOfSquares, double mean) {
        return Math.sqrt(Math.max(0, meanOfSquares - mean * mean));
    }

    private static int slot(Profile profile) {
        return Hashes.of(3, profile.street().postcode()) & (SIZE - 1);
    }
}
