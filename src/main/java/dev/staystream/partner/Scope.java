package dev.staystream.partner;

import java.util.Locale;

/** What a key lets its holder do. */
public enum Scope {
    /** Ask for offers, hotels, places and suppliers. */
    SEARCH,
    /** Check a price before it is booked, which asks a supplier each time. */
    RECHECK,
    /** Make, change and revoke keys. */
    ADMIN;

    /** The word for it in the API and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
