package dev.staystream.mocks.world;

/** How many hotels stand where: many in a town's middle, fewer the farther out, a few anywhere on earth. */
final class Density {

    /** Hotels per square kilometre far from every town. */
    private static final double WILDERNESS = 0.01;

    /** Hotels per square kilometre that a town adds around it, and the distance in kilometres at which a third is left. */
    private static final double AROUND = 0.26;

    private static final double AROUND_KM = 12;

    /** Hotels per square kilometre that the middle of a town adds, and the distance at which a third is left. */
    private static final double MIDDLE = 0.35;

    private static final double MIDDLE_KM = 1.6;

    private Density() {}

    /** How many hotels a cell has: a whole number, so that over many cells the mean is right. */
    static int hotels(Cell cell, Town town) {
        double distance = town.centre().distanceKm(cell.centre());
        double expected = cell.squareKm() * perSquareKm(distance, size(town));
        return Math.min(HotelNumbers.PER_CELL, (int)
                (expected + Seed.of("density").with(cell.number()).fraction()));
    }

    private static double perSquareKm(double distance, double size) {
        double middle = distance / MIDDLE_KM;
        return WILDERNESS
                + size * AROUND * StrictMath.exp(-distance / AROUND_KM)
                + size * MIDDLE * StrictMath.exp(-middle * middle);
    }

    /** From 0.9 for a town of fifteen thousand to 1.2 for a city of ten million. */
    private static double size(Town town) {
        return 0.9 + 0.1 * Math.min(3, Math.max(0, StrictMath.log10(town.population() / 15_000.0)));
    }
}
