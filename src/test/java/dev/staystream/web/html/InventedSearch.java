package dev.staystream.web.html;

import dev.staystream.place.Place;
import dev.staystream.search.EventLog;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.Rendering;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.search.SearchId;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import dev.staystream.stay.SupplierId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A search of Paris as it might go, with every kind of supplier, told step by step. */
public final class InventedSearch {

    public static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    /** Read with this, so that no event loop is the first to read the words. */
    private static final Rendering UNRENDERED = Told.UNRENDERED;

    public static final Place PARIS = new Place(
            2988507,
            "Paris",
            new CountryCode("FR"),
            "Île-de-France",
            new Location(48.85341, 2.3488),
            2138551,
            ZoneId.of("Europe/Paris"));

    /** Everybody who is configured; the last cannot serve the query. */
    public static final List<SupplierId> SUPPLIERS = Stream.of(
                    "hotelbeds", "liteapi", "expedia", "ratehawk", "travelgate", "hotelbeds-us", "ohip", "ota")
            .map(SupplierId::new)
            .toList();

    private static final AtomicInteger RUNS = new AtomicInteger();

    private final Query query;

    private final InventedHotels hotels;

    private final Map<SupplierId, LedgerLine> ledger = new LinkedHashMap<>();

    private final Set<HotelId> found = new HashSet<>();

    private final List<Step> steps = new ArrayList<>();

    /** Events that happen together, so long after the step before. */
    record Step(Duration after, List<SearchEvent> events) {}

    private InventedSearch(Query query) {
        this.query = query;
        this.hotels = new InventedHotels(query);
    }

    /** The steps of a search of this query. */
    public static List<Step> of(Query query) {
        return new InventedSearch(query).tell();
    }

    /** A log in which all steps have been taken. */
    public static EventLog finished(Query query) {
        HandMadeLog written = log(query);
        of(query).forEach(step -> written.append(step.events().toArray(SearchEvent[]::new)));
        return written.log();
    }

    /** A log that is written while it is read, each step in its time, faster by a factor. */
    public static EventLog running(Query query, double speed) {
        HandMadeLog written = log(query);
        Flux.fromIterable(of(query))
                .concatMap(step -> Mono.just(step)
                        .delayElement(step.after().multipliedBy(100).dividedBy((long) (100 * speed))))
                .subscribe(step -> written.append(step.events().toArray(SearchEvent[]::new)));
        return written.log();
    }

    private static HandMadeLog log(Query query) {
        SearchId id = new SearchId("run-" + RUNS.incrementAndGet());
        return new HandMadeLog(id, query, UNRENDERED);
    }

    private List<Step> tell() {
        begin();
        answer("hotelbeds", 220, 0, 12);
        answer("ratehawk", 300, State.LIMITED, "throttled");
        answer("liteapi", 500, 6, 18);
        answer("expedia", 900, 3, 25);
        answer("travelgate", 2100, 14, 34);
        answer("hotelbeds-us", 2600, 0, 8);
        settle();
        return steps;
    }

    private void begin() {
        List<SupplierId> asked = SUPPLIERS.subList(0, 7);
        List<SearchEvent> events = new ArrayList<>();
        events.add(new Started(new SearchId("run"), query, asked, NOW, NOW.plusSeconds(8)));
        asked.forEach(supplier -> events.add(change(line(supplier, State.ASKING, 0, 0, 0))));
        events.add(change(new LedgerLine(
                id("ota"),
                State.SKIPPED,
                Optional.empty(),
                0,
                0,
                Duration.ZERO,
                false,
                Optional.empty(),
                Optional.of("guest-country"),
                Optional.empty())));
        steps.add(new Step(Duration.ZERO, events));
    }

    private void answer(String supplier, int millis, int from, int to) {
        List<SearchEvent> events = new ArrayList<>();
        int offers = 0;
        for (int number = from; number < to; number++) {
            List<PricedOffer> own = hotels.offers(number, id(supplier));
            if (found.add(hotels.hotel(number).id())) {
                events.add(new HotelFound(hotels.hotel(number), hotels.distance(number), List.of()));
            }
            events.add(new Offered(hotels.hotel(number).id(), id(supplier), own));
            offers += own.size();
        }
        events.add(change(line(id(supplier), State.ANSWERED, to - from, offers, millis)));
        steps.add(new Step(since(millis), events));
    }

    private void answer(String supplier, int millis, State state, String reason) {
        LedgerLine line = new LedgerLine(
                id(supplier),
                state,
                Optional.empty(),
                0,
                0,
                Duration.ofMillis(millis),
                false,
                Optional.empty(),
                Optional.of(reason),
                Optional.of("status 429"));
        steps.add(new Step(since(millis), List.of(change(line))));
    }

    private void settle() {
        ledger.put(id("ohip"), line(id("ohip"), State.LATE, 0, 0, 4000));
        Ledger lines = new Ledger(List.copyOf(ledger.values()));
        steps.add(new Step(since(4000), List.of(new Settled(false, lines, found.size(), 123, Optional.empty()))));
    }

    private Duration since(int millis) {
        long told = steps.stream().mapToLong(step -> step.after().toMillis()).sum();
        return Duration.ofMillis(millis - told);
    }

    private SupplierChanged change(LedgerLine line) {
        ledger.put(line.supplier(), line);
        return new SupplierChanged(line);
    }

    private static LedgerLine line(SupplierId supplier, State state, int hotels, int offers, int millis) {
        boolean answered = state == State.ANSWERED;
        return new LedgerLine(
                supplier,
                state,
                answered ? Optional.of(Source.LIVE) : Optional.empty(),
                hotels,
                offers,
                Duration.ofMillis(millis),
                false,
                answered ? Optional.of(NOW) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static SupplierId id(String supplier) {
        return new SupplierId(supplier);
    }
}
