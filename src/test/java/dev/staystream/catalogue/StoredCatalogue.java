package dev.staystream.catalogue;

import dev.staystream.matching.MatchIndex;
import dev.staystream.matching.Matcher;
import dev.staystream.matching.Outcome;
import dev.staystream.matching.Verdict;
import dev.staystream.stay.HotelId;
import dev.staystream.store.Database;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.SupplierHotel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/** A catalogue over a database as the application wires it, in which a test itself says when anything is done. */
final class StoredCatalogue {

    private final Unmatched unmatched = new Unmatched();

    private final SupplierHotels hotels;

    private final Kinship kinship;

    private final Catalogue catalogue;

    private final Opinions opinions;

    private final Matching matching;

    private final LinkDesk desk;

    private final Elsewhere elsewhere;

    StoredCatalogue(Database database, Clock clock) {
        HotelTable hotelTable = new HotelTable(database, clock);
        LinkTable linkTable = new LinkTable(database);
        AreaTable areaTable = new AreaTable(database);
        hotels = new SupplierHotels(new WriteBehind<>("hotels", 10_000, hotelTable::write, clock), unmatched);
        kinship = Kinship.of(hotels);
        Contents contents = new Contents(
                hotels, new WriteBehind<>("areas", 100, areaTable::write, clock), Duration.ofDays(7), clock);
        RulingBook book = new RulingBook(new RulingTable(database), hotels, kinship);
        Restoration restoration = new Restoration(hotelTable, linkTable, book, areaTable);
        catalogue = new Catalogue(hotels, kinship, contents, restoration.of(hotels, kinship, contents));
        opinions = new Opinions(kinship, new WriteBehind<>("links", 10_000, linkTable::write, clock), clock);
        matching = new Matching(hotels, unmatched, opinions, new MatchIndex(Matcher.standard()));
        desk = new LinkDesk(hotels, kinship, book, clock);
        elsewhere = new Elsewhere(
                new HotelsElsewhere(hotelTable, hotels, clock),
                new LinksElsewhere(linkTable, hotels, kinship, clock),
                book);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    LinkDesk desk() {
        return desk;
    }

    /** How many hotels wait to be compared. */
    int waiting() {
        return unmatched.size();
    }

    /** Takes for true what a supplier's content tells; the id the hotel has alone. */
    HotelId told(String type, SupplierHotel told) {
        KnownHotel hotel = hotels.at(type, told.code());
        hotels.correct(hotel, told);
        return hotel.own();
    }

    /** Lets the machine be in doubt about two hotels. */
    Likeness doubt(KnownHotel one, KnownHotel other) {
        Likeness doubt = Likeness.of(one, other, new Verdict(Outcome.LOOK_CLOSER, 0.6, List.of()));
        kinship.likenesses().put(doubt);
        return doubt;
    }

    KnownHotel find(HotelId id) {
        return hotels.find(id).orElseThrow();
    }

    /** Compares all that waits, so many hotels a round. */
    Mono<Void> match(int most) {
        return catalogue
                .loaded()
                .then(Mono.defer(() -> matching.round(most)))
                .repeat(() -> unmatched.size() > 0)
                .then();
    }

    /** Takes over what other machines were told, think and decided. */
    Mono<Void> takeOver() {
        return elsewhere.takeOver();
    }

    /** Writes all that waits. */
    Mono<Void> settle() {
        return opinions.settle().then(catalogue.settle());
    }
}
