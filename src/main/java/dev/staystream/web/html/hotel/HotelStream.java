package dev.staystream.web.html.hotel;

import dev.staystream.merge.Listing;
import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.RoomOffers;
import dev.staystream.search.Rooms;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.results.Piece;
import dev.staystream.web.html.results.Piece.Gone;
import dev.staystream.web.html.results.SlotPlan;
import dev.staystream.web.html.results.SlotPlan.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Turns the events of a search for one hotel into the pieces of one reader's page. Only what has changed is sent again,
 * and an offer that joins others is added behind them, so that nothing a reader has opened or focused goes away.
 */
final class HotelStream {

    /** How many kinds of rooms have a place while answers come; few hotels have more. */
    static final int PLACES = 6;

    /** The number of the best offer of all, beside those of the places. */
    static final int BEST_OF_ALL = 0;

    private final HotelOfferWords words;

    private final Rooms rooms;

    private final HotelEndWords ends;

    private final SlotPlan plan = new SlotPlan(PLACES);

    private final RoomPlaces places = new RoomPlaces(PLACES);

    private final Listing listing = new Listing();

    private final Map<SupplierId, LedgerLine> ledger = new LinkedHashMap<>();

    private final List<SupplierId> lines = new ArrayList<>();

    private final Map<String, Object> shown = new HashMap<>();

    private final Map<Integer, RateList> rates = new HashMap<>();

    private boolean settled;

    private List<Piece> pieces = new ArrayList<>();

    HotelStream(HotelOfferWords words, Rooms rooms, HotelEndWords ends) {
        this.words = words;
        this.rooms = rooms;
        this.ends = ends;
    }

    /** What a page must be sent after these events, which came together. */
    List<Piece> add(List<LoggedEvent> events) {
        pieces = new ArrayList<>();
        events.forEach(logged -> fold(logged.event()));
        List<PricedOffer> offers = HotelFinished.offers(listing);
        List<RoomOffers> groups = rooms.of(offers);
        offers.stream().findFirst().ifPresent(this::best);
        place(groups);
        tell(offers, groups.size());
        if (settled) {
            close(offers, groups.size());
        }
        return pieces;
    }

    private void fold(SearchEvent event) {
        switch (event) {
            case Started started -> settled = false;
            case SupplierChanged changed -> ledger.put(changed.line().supplier(), changed.line());
            case HotelFound found -> listing.found(found.hotel(), found.distanceKm(), found.replaces());
            case Offered offered -> listing.offered(offered.hotel(), offered.supplier(), offered.offers());
            case Settled end -> settle(end.ledger());
            case Done end -> settle(end.ledger());
        }
    }

    private void settle(Ledger all) {
        settled = true;
        all.lines().forEach(line -> ledger.put(line.supplier(), line));
    }

    private void best(PricedOffer offer) {
        show("parts/best", slot(Part.BEST, BEST_OF_ALL, offer), () -> words.offers().card(offer));
    }

    private void place(List<RoomOffers> groups) {
        Map<Integer, RoomOffers> placed = places.place(groups);
        placed.forEach(this::fill);
        places.taken().stream().filter(place -> !placed.containsKey(place)).forEach(this::empty);
    }

    private void fill(int place, RoomOffers group) {
        PricedOffer best = group.offers().getFirst();
        RoomSection.Head head = words.head(group);
        String summary = words.summary(group);
        show("hotel/room", slot(Part.HOTEL, place, head), () -> head);
        show("parts/best", slot(Part.BEST, place, best), () -> words.offers().card(best));
        show("parts/summary", slot(Part.SUMMARY, place, summary), () -> summary);
        add(place, group.offers());
    }

    /** Adds the offers that have joined; where one has left, the whole list is sent again. */
    private void add(int place, List<PricedOffer> offers) {
        RateList list = rates.computeIfAbsent(place, number -> new RateList());
        if (list.slot.isEmpty() || !offers.containsAll(list.offers)) {
            list.slot = settled ? plan.last(Part.OFFERS, place) : next(Part.OFFERS, place);
            list.offers.clear();
        }
        offers.stream().filter(offer -> !list.offers.contains(offer)).forEach(offer -> {
            list.offers.add(offer);
            pieces.add(new Piece("hotel/rate", list.slot, words.rate(offer)));
        });
    }

    private String next(Part part, int number) {
        return plan.next(part, number).orElseGet(() -> plan.last(part, number));
    }

    private void empty(int place) {
        String text = words.wording().say("offer.gone");
        show("parts/gone", slot(Part.BEST, place, text), () -> new Gone("", text));
        String none = words.wording().say("hotel.room.none");
        show("parts/summary", slot(Part.SUMMARY, place, none), () -> none);
        add(place, List.of());
    }

    private void tell(List<PricedOffer> offers, int kinds) {
        ledger.values().forEach(this::line);
        List<LedgerLine> all = List.copyOf(ledger.values());
        show("parts/progress", slot(Part.PROGRESS, 1, all), () -> words.ledger().progress(all));
        if (settled || !offers.isEmpty()) {
            String counts = words.counts(offers, kinds);
            show("parts/counts", slot(Part.COUNTS, 1, counts), () -> counts);
        }
    }

    private void line(LedgerLine line) {
        if (!lines.contains(line.supplier())) {
            lines.add(line.supplier());
        }
        int number = lines.indexOf(line.supplier()) + 1;
        show("parts/supplier", slot(Part.SUPPLIER, number, line), () -> words.ledger().row(line));
    }

    private void close(List<PricedOffer> offers, int kinds) {
        IntStream.rangeClosed(1, PLACES)
                .filter(place -> !places.taken().contains(place))
                .forEach(place -> show("parts/place", slot(Part.PLACE, place, ""), () -> ""));
        Ledger all = new Ledger(List.copyOf(ledger.values()));
        HotelEnd end = kinds > PLACES ? ends.more(kinds - PLACES, all) : ends.end(offers, all);
        if (offers.isEmpty()) {
            show("parts/gone", slot(Part.BEST, BEST_OF_ALL, end), () -> new Gone("", end.title()));
        }
        show("hotel/end", slot(Part.END, 1, end), () -> end);
    }

    /** The slot for the next revision of a part, unless this is what it shows already, or only the last is left. */
    private Optional<String> slot(Part part, int number, Object content) {
        if (content.equals(shown.get(part.name() + number))) {
            return Optional.empty();
        }
        Optional<String> slot = settled ? Optional.of(plan.last(part, number)) : plan.next(part, number);
        slot.ifPresent(name -> shown.put(part.name() + number, content));
        return slot;
    }

    private void show(String template, Optional<String> slot, Supplier<Object> view) {
        slot.ifPresent(name -> pieces.add(new Piece(template, name, view.get())));
    }

    /** The offers of a place that a page has been sent, and the slot they are in. */
    private static final class RateList {

        private String slot = "";

        private final List<PricedOffer> offers = new ArrayList<>();
    }
}
