package dev.staystream.matching;

/** Two listings, whichever comes first. */
public record Pair(ListingId one, ListingId other) {

    public Pair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a pair is of two listings, but was twice %s".formatted(one));
        }
        if (one.compareTo(other) > 0) {
            ListingId first = other;
            other = one;
            one = first;
        }
    }
}
