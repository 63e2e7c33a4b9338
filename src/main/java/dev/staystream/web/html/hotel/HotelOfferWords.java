package dev.staystream.web.html.hotel;

import dev.staystream.search.RoomOffers;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.hotel.RoomSection.Head;
import dev.staystream.web.html.hotel.RoomSection.Rate;
import dev.staystream.web.html.offer.OfferWords;
import dev.staystream.web.html.results.LedgerWords;
import java.time.ZoneId;
import java.util.List;

/**
 * Puts the offers of one hotel in words.
 *
 * @param zone the hotel's own time zone
 */
record HotelOfferWords(Wording wording, Query query, ZoneId zone) {

    OfferWords offers() {
        return new OfferWords(wording, query, zone);
    }

    LedgerWords ledger() {
        return new LedgerWords(wording);
    }

    /** A kind of room with all its offers. */
    RoomSection section(RoomOffers group) {
        return new RoomSection(
                head(group),
                offers().card(group.offers().getFirst()),
                summary(group),
                group.offers().stream().map(this::rate).toList());
    }

    Head head(RoomOffers group) {
        RoomWords words = new RoomWords(wording);
        return new Head(words.name(group.offers()), words.traits(group.room()), words.why(group));
    }

    String summary(RoomOffers group) {
        return offers().summary(group.offers());
    }

    /** An offer, its total taken apart and its cancellation drawn. */
    Rate rate(PricedOffer offer) {
        return new Rate(
                offers().card(offer),
                new BreakdownWords(wording).of(offer),
                new TimelineWords(wording, query.stay(), zone).of(offer.offer()));
    }

    /** How many offers there are for how many kinds of rooms. */
    String counts(List<PricedOffer> offers, int rooms) {
        return wording.say("hotel.counts", offers.size(), rooms);
    }
}
