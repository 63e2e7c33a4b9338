package dev.staystream.web.html.hotel;

import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.offer.OfferCard;
import java.util.List;
import java.util.Optional;

/**
 * One kind of room of a hotel, with every supplier's offers for it, the cheapest first.
 *
 * @param summary how many offers there are, in words
 */
record RoomSection(Head head, OfferCard best, String summary, List<Rate> rates) {

    /**
     * What the room is.
     *
     * @param name what the suppliers call it
     * @param traits what is known of it
     * @param why why several offers are taken to be for it; empty where there is nothing to explain
     */
    record Head(String name, List<Phrase> traits, Optional<String> why) {}

    /** An offer with all that there is to know of it. */
    record Rate(OfferCard offer, Breakdown breakdown, Optional<Timeline> timeline) {}
}
