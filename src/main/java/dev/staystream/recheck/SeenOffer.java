package dev.staystream.recheck;

import dev.staystream.search.EventLog;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import java.util.Optional;

/**
 * An offer as somebody has seen it, in the search it belongs to.
 *
 * @param hotel the hotel it is for; empty while nobody has told its name
 */
public record SeenOffer(EventLog log, Optional<Hotel> hotel, PricedOffer offer) {

    /** What was asked. */
    public Query query() {
        return log.query();
    }

    /** The cheapest other offer of the same hotel. */
    public Optional<PricedOffer> nextBest() {
        return log.offers(offer.hotel()).stream()
                .filter(other -> !other.id().equals(offer.id()))
                .findFirst();
    }
}
