package dev.staystream.web.html.results;

import dev.staystream.catalogue.Source;
import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Listing;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.SearchWish;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.offer.HotelHead;
import dev.staystream.web.html.offer.HotelWords;
import dev.staystream.web.html.offer.OfferCard;
import dev.staystream.web.html.offer.OfferTable;
import dev.staystream.web.html.offer.OfferWords;
import dev.staystream.web.html.offer.WhyWords;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * Puts the results of one search in words, for one reader.
 *
 * @param sources who tells of a hotel
 */
record ResultWords(
        Wording wording,
        SearchWish wish,
        SearchAddress address,
        ZoneId zone,
        Function<HotelId, List<Source>> sources) {

    /** Words for hotels of which nobody asks who tells of them. */
    ResultWords(Wording wording, SearchWish wish, SearchAddress address, ZoneId zone) {
        this(wording, wish, address, zone, hotel -> List.of());
    }

    /** A whole card. */
    Card card(HotelRow row) {
        return new Card(
                hotels().head(row),
                offers().card(row.offers().getFirst()),
                offers().summary(row.offers()),
                table(row.offers()));
    }

    /** Every supplier's best offer for a hotel, and why these suppliers mean one hotel. */
    OfferTable table(List<PricedOffer> offers) {
        List<Source> told = sources.apply(offers.getFirst().hotel());
        return new OfferTable(offers().best(offers), new WhyWords(wording).lines(told));
    }

    HotelWords hotels() {
        return new HotelWords(wording, address.anew());
    }

    OfferWords offers() {
        return new OfferWords(wording, wish.query(), zone);
    }

    LedgerWords ledger() {
        return new LedgerWords(wording);
    }

    /** How many hotels and offers there are, and how many of them pass the filters. */
    String counts(Listing listing, List<HotelRow> passing) {
        return passing.size() == listing.hotels()
                ? wording.say("counts.all", listing.hotels(), listing.offers())
                : wording.say("counts.some", passing.size(), listing.hotels());
    }

    /** A hotel of the list with its best offer and every supplier's. */
    record Card(HotelHead hotel, OfferCard best, String summary, OfferTable offers) {}
}
