package dev.staystream.partner;

import java.util.OptionalInt;

/**
 * How much the holder of a key may ask.
 *
 * @param requestsPerMinute requests to the API in any minute, or empty for any number
 * @param searchesPerDay searches begun or joined in any day, or empty for any number
 */
public record Plan(OptionalInt requestsPerMinute, OptionalInt searchesPerDay) {

    /** As much as anybody likes. */
    public static final Plan UNLIMITED = new Plan(OptionalInt.empty(), OptionalInt.empty());

    public Plan {
        requirePositive("requestsPerMinute", requestsPerMinute);
        requirePositive("searchesPerDay", searchesPerDay);
    }

    private static void requirePositive(String name, OptionalInt limit) {
        if (limit.isPresent() && limit.getAsInt() < 1) {
            throw new IllegalArgumentException("%s must be above 0, but was %d".formatted(name, limit.getAsInt()));
        }
    }
}
