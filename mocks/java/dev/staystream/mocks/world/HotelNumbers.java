package dev.staystream.mocks.world;

/** How the hotels of the world are counted: invented ones by their cell, then the real ones. */
final class HotelNumbers {

    /** The most hotels a cell can have. */
    static final int PER_CELL = 8;

    /** The number of the first real hotel. */
    static final int REAL = Cell.END * PER_CELL;

    /** A prime above every number; codes are counted up to it. */
    static final int END = 1_296_010_019;

    private HotelNumbers() {}

    static int invented(Cell cell, int index) {
        return cell.number() * PER_CELL + index;
    }

    static Cell cell(int number) {
        return Cell.numbered(number / PER_CELL);
    }

    static int index(int number) {
        return number % PER_CELL;
    }
}
