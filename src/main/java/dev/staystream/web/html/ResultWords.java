package dev.staystream.web.html;

import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Listing;
import dev.staystream.web.SearchWish;
import java.time.ZoneId;
import java.util.List;

/** Puts the results of one search in words, for one reader. */
record ResultWords(Wording wording, SearchWish wish, SearchAddress address, ZoneId zone) {

    /** A whole card. */
    Card card(HotelRow row) {
        return new Card(
                hotels().head(row),
                offers().card(row.offers().getFirst()),
                offers().summary(row.offers()),
                offers().table(row.offers()));
    }

    HotelWords hotels() {
        return new HotelWords(wording);
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
