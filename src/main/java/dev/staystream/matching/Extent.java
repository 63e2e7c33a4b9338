package dev.staystream.matching;

/** Whether nearly all listings that tell a place are of one town, so that one that tells none is hardly of another. */
final class Extent {

    /** Fewer may be in one town by chance. */
    private static final int FEWEST = 50;

    private static final double NEARLY_ALL = 0.95;

    private static final double PER_DEGREE = 4;

    /** A town is within so many quarters of a degree, some 80 kilometres from south to north. */
    private static final int WIDTH = 3;

    private final int[] latitudes = new int[(int) (180 * PER_DEGREE) + WIDTH];

    private final int[] longitudes = new int[(int) (360 * PER_DEGREE) + WIDTH];

    private int count;

    private Window south = Window.NONE;

    private Window west = Window.NONE;

    private boolean known;

    /** Counts a listing in with 1, or out with -1. */
    void count(Profile profile, int change) {
        if (profile.placed()) {
            latitudes[row(profile)] += change;
            longitudes[column(profile)] += change;
            count += change;
            known = false;
        }
    }

    private static int row(Profile profile) {
        return (int) ((profile.latitude() + 90) * PER_DEGREE);
    }

    private static int column(Profile profile) {
        return (int) ((profile.longitude() + 180) * PER_DEGREE);
    }

    /** Whether there is but one town, and a listing stands nowhere else, as far as it tells. */
    boolean hasInItsTown(Profile profile) {
        if (!known) {
            south = Window.of(latitudes);
            west = Window.of(longitudes);
            known = true;
        }
        boolean oneTown = count >= FEWEST && Math.min(south.held(), west.held()) >= NEARLY_ALL * count;
        return oneTown && (!profile.placed() || (south.has(row(profile)) && west.has(column(profile))));
    }

    /** The neighbouring numbers that hold most. */
    private record Window(int from, int held) {

        static final Window NONE = new Window(0, 0);

        static Window of(int[] numbers) {
            Window most = NONE;
            int held = 0;
            for (int at = 0; at < numbers.length; at++) {
                held += numbers[at] - (at < WIDTH ? 0 : numbers[at - WIDTH]);
                most = held > most.held ? new Window(at - WIDTH + 1, held) : most;
            }
            return most;
        }

        boolean has(int number) {
            return number >= from && number < from + WIDTH;
        }
    }
}
