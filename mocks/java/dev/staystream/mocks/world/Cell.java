package dev.staystream.mocks.world;

import dev.staystream.stay.Location;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A piece of the earth, 0.02 degrees high and about as wide as high, numbered from the south pole and the date line on. */
record Cell(int row, int column) {

    private static final int PER_DEGREE = 50;

    private static final int ROWS = 180 * PER_DEGREE;

    /** How many cells there are along the equator; nearer to the poles there are fewer. */
    private static final int COLUMNS = 360 * PER_DEGREE;

    /** A number above that of every cell. */
    static final int END = ROWS * COLUMNS;

    /** The length of a degree of a meridian on a sphere of the earth's mean radius. */
    private static final double KM_PER_DEGREE = 111.195;

    static Cell numbered(int number) {
        return new Cell(number / COLUMNS, number % COLUMNS);
    }

    int number() {
        return row * COLUMNS + column;
    }

    /** Every cell that a circle may touch. */
    static Stream<Cell> around(Location centre, double radiusKm) {
        double reach = radiusKm / KM_PER_DEGREE;
        int south = (int) Math.floor((centre.latitude() - reach + 90) * PER_DEGREE);
        int north = (int) Math.floor((centre.latitude() + reach + 90) * PER_DEGREE);
        return IntStream.rangeClosed(Math.max(0, south), Math.min(ROWS - 1, north))
                .boxed()
                .flatMap(row -> along(row, centre.longitude(), reach));
    }

    private static Stream<Cell> along(int row, double longitude, double reach) {
        double shrunk = Math.min(cosine(row), cosine(row + 1.0));
        double width = reach >= 180 * shrunk ? 180 : Math.min(180, reach / shrunk);
        int columns = columns(row);
        int west = (int) Math.floor((longitude - width + 180) / 360 * columns);
        int east = (int) Math.floor((longitude + width + 180) / 360 * columns);
        return IntStream.rangeClosed(west, Math.min(east, west + columns - 1))
                .mapToObj(column -> new Cell(row, Math.floorMod(column, columns)));
    }

    private static int columns(int row) {
        return Math.max(1, (int) Math.round(COLUMNS * cosine(row + 0.5)));
    }

    /** How much shorter the circle of latitude is, so many rows from the south pole, than the equator. */
    private static double cosine(double rows) {
        return Math.max(0, StrictMath.cos(Math.toRadians(rows / PER_DEGREE - 90)));
    }

    /** A point in the cell, so far from its southern and western edge; both from 0 to 1. */
    Location point(double northward, double eastward) {
        return new Location((row + northward) / PER_DEGREE - 90, (column + eastward) * 360 / columns(row) - 180);
    }

    Location centre() {
        return point(0.5, 0.5);
    }

    double squareKm() {
        double high = KM_PER_DEGREE / PER_DEGREE;
        return high * KM_PER_DEGREE * 360 / columns(row) * cosine(row + 0.5);
    }
}
