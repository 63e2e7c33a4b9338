package dev.staystream.search;

/** The name of one run of a search: URL-safe, unguessable, without a dot. */
public record SearchId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
