package dev.staystream.stay;

import java.util.Locale;

/** What rooms are compared by. */
public enum RoomTrait {
    CATEGORY,
    CLASS,
    BEDS,
    VIEW,
    GUESTS,
    ACCESSIBLE,
    SMOKING;

    /** A stable word, as in {@code beds}; pages put it in words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
