package dev.staystream.merge;

/** The orders a list can be shown in; commission is an input to none of them. */
public enum Sort {
    RECOMMENDED,
    PRICE,
    RATING,
    DISTANCE
}
