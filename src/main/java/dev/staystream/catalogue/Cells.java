package dev.staystream.catalogue;

import dev.staystream.stay.Location;
import java.util.stream.IntStream;

/** The earth in cells of a tenth of a degree, 11 km high and at most as wide, numbered row by row from the south-west. */
final class Cells {

    private static final int PER_DEGREE = 10;

    private static final int ROWS = 180 * PER_DEGREE + 1;

    private static final int COLUMNS = 360 * PER_DEGREE;

    private Cells() {}

    /** The cell a point lies in. */
    static int of(Location point) {
        return cell(row(point.latitude()), Math.floorMod(column(point.longitude()), COLUMNS));
    }

    static int cell(int row, int column) {
        return row * COLUMNS + column;
    }

    /** The rows between two latitudes, which may lie beyond the poles. */
    static IntStream rows(double south, double north) {
        return IntStream.rangeClosed(Math.max(0, row(south)), Math.min(ROWS - 1, row(north)));
    }

    /** The columns between two longitudes, which may lie beyond the date line, each once. */
    static IntStream columns(double west, double east) {
        int first = column(west);
        int count = Math.min(COLUMNS, column(east) - first + 1);
        return IntStream.range(first, first + count).map(column -> Math.floorMod(column, COLUMNS));
    }

    private static int row(double latitude) {
        return (int) Math.floor((latitude + 90) * PER_DEGREE);
    }

    private static int column(double longitude) {
        return (int) Math.floor((longitude + 180) * PER_DEGREE);
    }
}
