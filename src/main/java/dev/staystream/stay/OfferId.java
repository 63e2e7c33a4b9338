package dev.staystream.stay;

/** The public, opaque name of an offer, which says nothing about the supplier's own handle. */
public record OfferId(String value) implements Comparable<OfferId> {

    public OfferId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a offer id must not be blank");
        }
    }

    @Override
    public int compareTo(OfferId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
