package dev.staystream.stay;

/** The name of a supplier: one configured account at a supplier type. */
public record SupplierId(String value) implements Comparable<SupplierId> {

    public SupplierId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a supplier id must not be blank");
        }
    }

    @Override
    public int compareTo(SupplierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
