package dev.staystream.stay;

/** Beds of one kind in a room; the type is lower-case text such as {@code double}. */
public record Bed(String type, int count) {

    public Bed {
        if (count < 1) {
            throw new IllegalArgumentException("a room has at least one bed of a kind, but was %d".formatted(count));
        }
    }
}
