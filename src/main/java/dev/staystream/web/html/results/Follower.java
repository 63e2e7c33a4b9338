package dev.staystream.web.html.results;

import dev.staystream.merge.Facets;
import dev.staystream.merge.Filter;
import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Listing;
import dev.staystream.merge.Sort;
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
import dev.staystream.stay.Money;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.Link;
import dev.staystream.web.html.results.Piece.Gone;
import dev.staystream.web.html.results.Update.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the script of a page what has changed since the page was made. Hotels are told by their ids, since the page knows
 * best where it shows them; one told again as it was is left out.
 */
final class Follower {

    private final ResultWords words;

    private final List<SupplierId> suppliers;

    private final Listing listing = new Listing();

    private final Map<SupplierId, LedgerLine> ledger = new LinkedHashMap<>();

    private final Map<SupplierId, LedgerLine> toldLines = new LinkedHashMap<>();

    private Map<HotelId, HotelRow> shown = Map.of();

    private Map<HotelId, HotelRow> told = Map.of();

    private boolean settles;

    Follower(ResultWords words, List<SupplierId> suppliers) {
        this.words = words;
        this.suppliers = List.copyOf(suppliers);
    }

    /** What the page shows already. */
    void shows(List<LoggedEvent> events) {
        skips(events);
        shown = told;
    }

    /** What the script was told before. */
    void skips(List<LoggedEvent> events) {
        events.forEach(logged -> fold(logged.event()));
        told = rows();
        toldLines.putAll(ledger);
        settles = false;
    }

    /** What these events, which came together, change. */
    List<Update> add(List<LoggedEvent> events) {
        settles = false;
        events.forEach(logged -> fold(logged.event()));
        List<Update> updates = new ArrayList<>();
        hotels(updates);
        lines(updates);
        summary(updates);
        return updates;
    }

    private void fold(SearchEvent event) {
        switch (event) {
            case Started started -> {}
            case SupplierChanged changed -> ledger.put(changed.line().supplier(), changed.line());
            case HotelFound found -> listing.found(found.hotel(), found.distanceKm(), found.replaces());
            case Offered offered -> listing.offered(offered.hotel(), offered.supplier(), offered.offers());
            case Settled end -> settles(end.ledger());
            case Done end -> note(end.ledger());
        }
    }

    private void settles(Ledger lines) {
        settles = true;
        note(lines);
    }

    private void note(Ledger lines) {
        lines.lines().forEach(line -> ledger.put(line.supplier(), line));
    }

    private Map<HotelId, HotelRow> rows() {
        Map<HotelId, HotelRow> rows = new LinkedHashMap<>();
        listing.rows(filter(), sort()).forEach(row -> rows.put(row.hotel().id(), row));
        return rows;
    }

    private void hotels(List<Update> updates) {
        Map<HotelId, HotelRow> rows = rows();
        rows.forEach((id, row) -> {
            if (!row.equals(told.get(id))) {
                updates.add(hotel(row));
            }
        });
        Set<HotelId> gone = new HashSet<>(told.keySet());
        gone.removeAll(rows.keySet());
        gone.forEach(id -> updates.add(gone(id)));
        told = rows;
    }

    private Update hotel(HotelRow row) {
        return new Update(
                "hotel",
                List.of(
                        new Part("parts/hotel", words.hotels().head(row)),
                        new Part("parts/best", words.offers().card(row.offers().getFirst())),
                        new Part("parts/summary", words.offers().summary(row.offers())),
                        new Part("parts/offers", words.table(row.offers()))));
    }

    private Update gone(HotelId id) {
        String text = words.wording().say(listing.hotel(id).isPresent() ? "offer.gone" : "offer.moved");
        return Update.of("gone", new Gone(id.value(), text));
    }

    private void lines(List<Update> updates) {
        ledger.values().stream()
                .filter(line -> !line.equals(toldLines.get(line.supplier())))
                .forEach(line -> updates.add(Update.of("supplier", words.ledger().row(line))));
        toldLines.putAll(ledger);
    }

    private void summary(List<Update> updates) {
        List<LedgerLine> all = List.copyOf(ledger.values());
        List<HotelRow> rows = List.copyOf(told.values());
        updates.add(Update.of("progress", words.ledger().progress(all)));
        updates.add(Update.of("counts", words.counts(listing, rows)));
        updates.add(Update.of(
                "tally", Tally.of(Facets.of(listing, filter()), suppliers).rules()));
        if (settles) {
            updates.add(Update.of("end", new EndWords(words).endOfStream(listing, new Ledger(all))));
            updates.add(Update.plain("settled"));
        } else {
            order().ifPresent(link -> updates.add(Update.of("reorder", link)));
        }
    }

    /** How much of the list stands otherwise than the page shows it, if anything does. */
    private Optional<Link> order() {
        long cheaper = told.values().stream().filter(this::cheaper).count();
        long fresh = told.keySet().stream().filter(id -> !shown.containsKey(id)).count();
        String text = words.wording().say("order.update", cheaper, fresh);
        return Optional.of(new Link(text, words.address().toString(), false)).filter(link -> cheaper + fresh > 0);
    }

    private boolean cheaper(HotelRow row) {
        HotelRow before = shown.get(row.hotel().id());
        return before != null
                && amount(row).stream().anyMatch(now -> amount(before).stream().allMatch(then -> now.compareTo(then) < 0));
    }

    private static Optional<BigDecimal> amount(HotelRow row) {
        return row.offers().getFirst().total().amount().map(Money::amount);
    }

    private Filter filter() {
        return words.wish().view().filter();
    }

    private Sort sort() {
        return words.wish().view().sort();
    }
}
