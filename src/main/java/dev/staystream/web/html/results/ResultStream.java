package dev.staystream.web.html.results;

import dev.staystream.merge.Facets;
import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Listing;
import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.map.MapFrame;
import dev.staystream.web.html.map.Pins;
import dev.staystream.web.html.offer.OfferTable;
import dev.staystream.web.html.results.Piece.Gone;
import dev.staystream.web.html.results.SlotPlan.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Turns the events of a search into the pieces of one reader's page. Only what has changed is sent again; hotels that
 * come together take their places in the order wanted.
 */
final class ResultStream {

    private final ResultWords words;

    private final List<SupplierId> suppliers;

    private final SlotPlan plan;

    private final Optional<MapFrame> frame;

    private final Optional<Pins> pins;

    private final Listing listing = new Listing();

    private final Map<SupplierId, LedgerLine> ledger = new LinkedHashMap<>();

    private final Map<String, Object> shown = new HashMap<>();

    private final Map<String, String> filled = new HashMap<>();

    private final List<SupplierId> lines = new ArrayList<>();

    private boolean settled;

    private long seq;

    private List<Piece> pieces = new ArrayList<>();

    ResultStream(ResultWords words, List<SupplierId> suppliers) {
        this.words = words;
        this.suppliers = List.copyOf(suppliers);
        this.plan = new SlotPlan(words.wish().view().limit());
        this.frame = HotelMap.frame(words);
        this.pins = frame.map(map -> new Pins(map, words.wording()));
    }

    /** What a page must be sent after these events, which came together. */
    List<Piece> add(List<LoggedEvent> events) {
        pieces = new ArrayList<>();
        events.forEach(logged -> fold(logged.event()));
        seq = events.getLast().seq();
        List<HotelRow> rows =
                listing.rows(words.wish().view().filter(), words.wish().view().sort());
        rows.forEach(this::place);
        withdraw(rows);
        tell(rows);
        if (settled) {
            close();
        }
        return pieces;
    }

    private void fold(SearchEvent event) {
        switch (event) {
            case Started started -> settled = false;
            case SupplierChanged changed -> ledger.put(changed.line().supplier(), changed.line());
            case HotelFound found -> find(found);
            case Offered offered -> listing.offered(offered.hotel(), offered.supplier(), offered.offers());
            case Settled end -> settle(end.ledger());
            case Done end -> settle(end.ledger());
        }
    }

    private void find(HotelFound found) {
        listing.found(found.hotel(), found.distanceKm(), found.replaces());
        plan.handOver(found.replaces(), found.hotel().id());
    }

    private void settle(Ledger lines) {
        settled = true;
        lines.lines().forEach(line -> ledger.put(line.supplier(), line));
    }

    private void place(HotelRow row) {
        plan.take(row.hotel().id()).ifPresent(place -> fill(place, row));
    }

    private void fill(int place, HotelRow row) {
        List<PricedOffer> offers = row.offers();
        PricedOffer best = offers.getFirst();
        show(Part.HOTEL, place, row.hotel(), () -> words.hotels().head(row));
        show(Part.BEST, place, best, () -> words.offers().card(best));
        show(Part.SUMMARY, place, offers, () -> words.offers().summary(offers));
        show(Part.OFFERS, place, offers, () -> words.table(offers));
        pins.flatMap(map -> map.pin(row, "hotel-" + filled.get(Part.HOTEL.name() + place)))
                .ifPresent(pin -> show(Part.PIN, place, pin, () -> pin));
    }

    private void withdraw(List<HotelRow> rows) {
        Set<HotelId> gone = new HashSet<>(plan.taken());
        rows.forEach(row -> gone.remove(row.hotel().id()));
        gone.forEach(hotel -> empty(plan.placeOf(hotel).orElseThrow(), hotel));
    }

    private void empty(int place, HotelId hotel) {
        String text = words.wording().say(listing.hotel(hotel).isPresent() ? "offer.gone" : "offer.moved");
        show(Part.BEST, place, text, () -> new Gone(hotel.value(), text));
        show(Part.SUMMARY, place, text, () -> "");
        show(Part.OFFERS, place, text, () -> new OfferTable(List.of(), List.of()));
    }

    private void tell(List<HotelRow> rows) {
        ledger.values().forEach(this::line);
        List<LedgerLine> all = List.copyOf(ledger.values());
        show(Part.PROGRESS, 1, all, () -> words.ledger().progress(all));
        if (settled || listing.hotels() > 0) {
            String counts = words.counts(listing, rows);
            show(Part.COUNTS, 1, counts, () -> counts);
            tally();
        }
    }

    /** Rules of style need no slot: the last word on each count holds. */
    private void tally() {
        Facets facets = Facets.of(listing, words.wish().view().filter());
        String rules = Tally.of(facets, suppliers).rules();
        if (!rules.equals(shown.put("tally", rules))) {
            pieces.add(new Piece("parts/tally", "tally", rules));
        }
    }

    private void line(LedgerLine line) {
        if (!lines.contains(line.supplier())) {
            lines.add(line.supplier());
        }
        int number = lines.indexOf(line.supplier()) + 1;
        show(Part.SUPPLIER, number, line, () -> words.ledger().row(line));
    }

    private void close() {
        plan.free().forEach(place -> show(Part.PLACE, place, "", () -> ""));
        End end = new EndWords(words).endOfStream(listing, new Ledger(List.copyOf(ledger.values())));
        frame.map(map -> HotelMap.settled(words, map, listing, plan.taken()))
                .ifPresent(ground -> show(Part.GROUND, 1, ground, () -> ground));
        show(Part.ORDER, 1, end, () -> end);
        show(Part.END, 1, end, () -> end);
        if (ledger.values().stream().anyMatch(line -> !line.state().ended())) {
            pieces.add(new Piece("parts/follow", "follow", Further.of(words.address()).follow() + seq));
        }
    }

    private void show(Part part, int number, Object content, Supplier<Object> view) {
        String where = part.name() + number;
        if (content.equals(shown.get(where))) {
            return;
        }
        Optional<String> slot = settled ? Optional.of(plan.last(part, number)) : plan.next(part, number);
        slot.ifPresent(name -> {
            shown.put(where, content);
            filled.put(where, name);
            pieces.add(Piece.of(part, name, view.get()));
        });
    }
}
