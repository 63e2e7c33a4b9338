package dev.staystream.web.html.hotel;

import dev.staystream.merge.Filter;
import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Listing;
import dev.staystream.merge.Sort;
import dev.staystream.search.Rooms;
import dev.staystream.search.Snapshot;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.html.offer.OfferCard;
import dev.staystream.web.html.results.LedgerRow;
import dev.staystream.web.html.results.Progress;
import java.util.List;
import java.util.Optional;

/** Every offer of a hotel, once all are there, and what every supplier did. */
record HotelFinished(
        Optional<OfferCard> best,
        List<RoomSection> rooms,
        String counts,
        Progress progress,
        List<LedgerRow> ledger,
        HotelEnd end) {

    static HotelFinished of(HotelOfferWords words, Rooms rooms, HotelEndWords ends, Snapshot snapshot) {
        List<PricedOffer> offers = offers(snapshot.listing());
        List<RoomSection> sections =
                rooms.of(offers).stream().map(words::section).toList();
        return new HotelFinished(
                offers.stream().findFirst().map(words.offers()::card),
                sections,
                words.counts(offers, sections.size()),
                words.ledger().progress(snapshot.ledger().lines()),
                snapshot.ledger().lines().stream().map(words.ledger()::row).toList(),
                ends.end(offers, snapshot.ledger()));
    }

    /** All that is offered; who asked for one hotel has been told of no other. */
    static List<PricedOffer> offers(Listing listing) {
        return listing.rows(Filter.NONE, Sort.PRICE).stream()
                .findFirst()
                .map(HotelRow::offers)
                .orElseGet(List::of);
    }
}
