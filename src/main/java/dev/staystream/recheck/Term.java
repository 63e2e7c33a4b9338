package dev.staystream.recheck;

/** What of an offer can have changed by the time it is checked. */
public enum Term {
    /** What the supplier says must be paid to it. */
    PRICE,
    /** What comes on top of that, or may. */
    CHARGES,
    BOARD,
    CANCELLATION,
    ROOM,
    /** When it is paid. */
    PAYMENT
}
