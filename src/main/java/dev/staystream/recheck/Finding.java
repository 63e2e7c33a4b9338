package dev.staystream.recheck;

/** What became of the offer an id names. */
public sealed interface Finding {

    /** It is known. */
    record Known(SeenOffer seen) implements Finding {}

    /** It was made here, but is not kept any longer. */
    record Forgotten() implements Finding {}

    /** No offer was ever given this id. */
    record NeverMade() implements Finding {}
}
