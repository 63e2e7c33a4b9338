package dev.staystream.stay;

/** The public, stable name of a hotel. */
public record HotelId(String value) implements Comparable<HotelId> {

    public HotelId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a hotel id must not be blank");
        }
    }

    @Override
    public int compareTo(HotelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
