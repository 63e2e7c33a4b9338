package dev.staystream.catalogue;

import dev.staystream.stay.HotelId;
import java.time.Instant;

/**
 * What a person decided about two supplier hotels, by the ids they have alone, the smaller first; about one with itself,
 * that the machine has no say in what it belongs to.
 *
 * @param by who decided it
 * @param why what the person gave as the reason
 */
public record Ruling(HotelId one, HotelId other, Kind kind, String by, Instant at, String why) {

    /** As long as either text may be (the columns of the database). */
    private static final int MAX_NAME = 128;

    private static final int MAX_REASON = 1_000;

    /** What can be decided. */
    public enum Kind {

        /** The two are one hotel. */
        ONE,

        /** The two are two hotels. */
        TWO,

        /** Where it belongs is what people decided, whatever the machine thinks. */
        PINNED,

        /** What was decided before holds no longer. */
        WITHDRAWN
    }

    public Ruling {
        if (by.isBlank() || by.length() > MAX_NAME) {
            throw new IllegalArgumentException("who decides is named by 1 to %d letters".formatted(MAX_NAME));
        }
        if (why.length() > MAX_REASON) {
            throw new IllegalArgumentException("a reason has at most %d letters".formatted(MAX_REASON));
        }
        if ((kind == Kind.ONE || kind == Kind.TWO) && one.equals(other)) {
            throw new IllegalArgumentException("a hotel is decided to be one with another, but was %s".formatted(one));
        }
        if (one.compareTo(other) > 0) {
            HotelId smaller = other;
            other = one;
            one = smaller;
        }
    }

    /** The other of the two. */
    HotelId besides(HotelId hotel) {
        return hotel.equals(one) ? other : one;
    }
}
