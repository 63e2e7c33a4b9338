package dev.staystream.matching;

/**
 * How many listings have a word or a host, worldwide and in areas of a quarter of a degree. Counts are kept in a sketch of
 * fixed size (count-min, two rows), so they may be too high by a little, and never need more memory.
 */
final class Commonness {

    private static final int ROWS = 2;

    private static final int LOG_WIDTH = 21;

    private static final double PER_DEGREE = 4;

    private static final long EVERYWHERE = -1;

    /** What a set is enlarged by, so that words of a small one still differ in how telling they are. */
    private static final double UNSEEN = 1_000;

    /** How many listings of the world at large every area is thought to hold besides its own. */
    private static final double WORLD_IN_AREA = 300;

    private final int[] counts = new int[ROWS << LOG_WIDTH];

    private int listings;

    /** Counts a listing in with 1, or out with -1. */
    void count(Profile profile, int change) {
        listings += change;
        long area = area(profile);
        if (area != EVERYWHERE) {
            change("", area, change);
        }
        profile.names().forEach(name -> count(name, area, change));
        if (profile.site().known()) {
            change(hostKey(profile.site().host()), EVERYWHERE, change);
        }
    }

    private void count(Name name, long area, int change) {
        for (String word : name.words()) {
            change(word, EVERYWHERE, change);
            if (area != EVERYWHERE) {
                change(word, area, change);
            }
        }
    }

    /** How telling words are where either of two listings stands. */
    Telling around(Profile one, Profile other) {
        long area = area(one.placed() ? one : other);
        double inArea = area == EVERYWHERE ? 0 : count("", area);
        return area == EVERYWHERE ? this::everywhere : word -> inArea(word, area, inArea);
    }

    /** How telling it is to have a website on a host. */
    double host(String host) {
        return everywhere(hostKey(host));
    }

    private static String hostKey(String host) {
        return "//" + host;
    }

    private double everywhere(String word) {
        return telling(listings + UNSEEN, count(word, EVERYWHERE));
    }

    private double inArea(String word, long area, double inArea) {
        double usual = WORLD_IN_AREA * count(word, EVERYWHERE) / (listings + UNSEEN);
        return telling(inArea + WORLD_IN_AREA, count(word, area) + usual);
    }

    private static double telling(double all, double having) {
        return Math.max(0, Math.log(all / Math.max(1, having)) / Math.log(all));
    }

    private static long area(Profile profile) {
        return profile.placed()
                ? (long) Math.floor((profile.latitude() + 90) * PER_DEGREE) * 10_000
                        + (long) Math.floor((profile.longitude() + 180) * PER_DEGREE)
                : EVERYWHERE;
    }

    private void change(String word, long area, int change) {
        for (int row = 0; row < ROWS; row++) {
            counts[slot(word, area, row)] += change;
        }
    }

    private int count(String word, long area) {
        int least = Integer.MAX_VALUE;
        for (int row = 0; row < ROWS; row++) {
            least = Math.min(least, counts[slot(word, area, row)]);
        }
        return least;
    }

    private static int slot(String word, long area, int row) {
        return (row << LOG_WIDTH) + (Hashes.of(area * ROWS + row, word) >>> (32 - LOG_WIDTH));
    }
}
