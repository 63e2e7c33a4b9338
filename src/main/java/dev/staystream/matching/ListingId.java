package dev.staystream.matching;

/**
 * The name of a listing: its source, and its code there.
 *
 * @param source who lists it, such as a supplier type; one source may list a hotel twice
 */
public record ListingId(String source, String code) implements Comparable<ListingId> {

    public ListingId {
        if (source.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("a listing has a source and a code, but was %s %s".formatted(source, code));
        }
    }

    @Override
    public int compareTo(ListingId other) {
        int sources = source.compareTo(other.source);
        return sources == 0 ? code.compareTo(other.code) : sources;
    }

    @Override
    public String toString() {
        return source + "/" + code;
    }
}
