package dev.staystream.guard;

/** What a supplier is asked for. */
enum Question {
    /** Offers: only reads, so that it may be asked again. */
    OFFERS,
    /** The hotels of an area. */
    CONTENT,
    /** One offer before it is booked. */
    RECHECK
}
