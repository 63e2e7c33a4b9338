package dev.staystream.stay;

/** A point on the earth in degrees of WGS 84. */
public record Location(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Location {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("a latitude is -90 to 90, but was %s".formatted(latitude));
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("a longitude is -180 to 180, but was %s".formatted(longitude));
        }
    }

    /** The great-circle distance in kilometres on a sphere of the earth's mean radius. */
    public double distanceKm(Location other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
