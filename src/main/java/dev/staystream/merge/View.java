package dev.staystream.merge;

/**
 * What of a search is shown, and how: it does not change what is asked.
 *
 * @param limit how many hotels are shown at once, 1 to 200
 */
public record View(Filter filter, Sort sort, int limit) {

    /** How many hotels are shown when nothing else is asked. */
    public static final int DEFAULT_LIMIT = 25;

    /** The most hotels that are shown at once. */
    public static final int MAX_LIMIT = 200;

    public View {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a limit is 1 to %d, but was %d".formatted(MAX_LIMIT, limit));
        }
    }
}
