package dev.staystream.search;

import dev.staystream.stay.PricedOffer;

/** What became of the offer an id names. */
public sealed interface OfferFinding {

    /** It is in a log that is kept. */
    record Kept(EventLog log, PricedOffer offer) implements OfferFinding {}

    /** It was made here, but its search is not kept any longer. */
    record Forgotten() implements OfferFinding {}

    /** No offer was ever given this id. */
    record NeverMade() implements OfferFinding {}
}
