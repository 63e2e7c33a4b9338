package dev.staystream.search;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.merge.Filter;
import dev.staystream.merge.Sort;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The numbered events of one run of a search: append-only, replayable, followed by any number of readers, none of whom
 * holds up the writer or another reader.
 */
public final class EventLog {

    /** Counted in a heap of 260 logs of 1,600 offers each: some 1,300 bytes an offer and as many as 700 for its rendering. */
    private static final long BYTES_PER_OFFER = 2_000;

    private static final long BYTES_PER_EVENT = 500;

    private final SearchId id;

    private final Query query;

    private final Scribe scribe;

    private final Consumer<SearchEvent> witness;

    private final AtomicInteger following = new AtomicInteger();

    private final List<LoggedEvent> events = new ArrayList<>();

    /** The runner appends one event after the other, so nothing needs to be serialised here. */
    private final Sinks.Many<LoggedEvent> readers =
            Sinks.unsafe().many().replay().all();

    private final Sinks.Empty<Void> settled = Sinks.empty();

    private final Sinks.Empty<Void> dismissal = Sinks.empty();

    private final AtomicBoolean begun = new AtomicBoolean();

    private volatile boolean running = true;

    private volatile boolean calledOff;

    private volatile boolean complete;

    private volatile Instant freshUntil = Instant.MAX;

    private volatile long edition = -1;

    private long bytes;

    /** An empty log, whose every event the witness sees as well. */
    EventLog(SearchId id, Query query, Scribe scribe, Consumer<SearchEvent> witness) {
        this.id = id;
        this.query = query;
        this.scribe = scribe;
        this.witness = witness;
    }

    /** The name of this run. */
    public SearchId id() {
        return id;
    }

    /** What is searched. */
    public Query query() {
        return query;
    }

    /** The number of the newest event, 0 before the first. */
    public long length() {
        synchronized (events) {
            return events.size();
        }
    }

    /** Whether nothing more will follow. */
    public boolean ended() {
        return !running;
    }

    /** Whether it ended before its last word, since nobody read it any more. */
    public boolean calledOff() {
        return calledOff;
    }

    /**
     * Every event after the given number, first those already logged, then live; completes after {@code Done}, or earlier
     * when this node goes down.
     */
    public Flux<LoggedEvent> after(long seq) {
        return readers.asFlux()
                .skip(seq)
                .takeUntilOther(dismissal.asMono())
                .doFirst(following::incrementAndGet)
                .doFinally(end -> following.decrementAndGet());
    }

    /** Completes when the search has settled, at once if it already has, or when this node goes down. */
    public Mono<Void> settled() {
        return Mono.firstWithSignal(settled.asMono(), dismissal.asMono())
                .doFirst(following::incrementAndGet)
                .doFinally(end -> following.decrementAndGet());
    }

    /** Lets nobody wait for more, although the search goes on. */
    void dismissReaders() {
        dismissal.tryEmitEmpty();
    }

    /** How many follow the log or wait for it to settle. */
    int readers() {
        return following.get();
    }

    /** All that is known now, folded. */
    public Snapshot snapshot() {
        return snapshot(Long.MAX_VALUE);
    }

    /** All that was known at the given number, folded, so that pages stay stable while results arrive. */
    public Snapshot snapshot(long seq) {
        SnapshotFold fold = new SnapshotFold(id, query);
        upTo(seq).forEach(fold::add);
        return fold.snapshot();
    }

    /** The offer of this id as it was told, also where it was withdrawn since. */
    public Optional<PricedOffer> offer(OfferId id) {
        return upTo(Long.MAX_VALUE).stream()
                .map(LoggedEvent::event)
                .filter(Offered.class::isInstance)
                .map(Offered.class::cast)
                .flatMap(offered -> offered.offers().stream())
                .filter(offer -> offer.id().equals(id))
                .reduce((first, last) -> last);
    }

    /** A hotel as it is known now. */
    public Optional<Hotel> hotel(HotelId hotel) {
        return snapshot().listing().hotel(hotel);
    }

    /** What is offered for a hotel now, the cheapest first. */
    public List<PricedOffer> offers(HotelId hotel) {
        return snapshot().listing().offers(hotel);
    }

    /** A supplier took back what this log says: who asks the same from now on is not served by it. */
    public void outdate(Instant now) {
        freshUntil(now);
    }

    /** The events up to the given number that are already logged. */
    public List<LoggedEvent> upTo(long seq) {
        synchronized (events) {
            return List.copyOf(events.subList(0, (int) Math.min(seq, events.size())));
        }
    }

    /** Whether nobody has begun to write yet; true once. */
    boolean begins() {
        return begun.compareAndSet(false, true);
    }

    /** Whether another who asks the same is served by this log: it is being written, or complete and all fresh. */
    boolean joinableAt(Instant now) {
        return running || (complete && now.isBefore(freshUntil));
    }

    /** Whether its offers stand under the hotels that the catalogue takes them for now; looked up once for each edition. */
    boolean groupsAs(Catalogue catalogue) {
        long newest = catalogue.edition();
        if (edition != newest && snapshot().listing().rows(Filter.NONE, Sort.PRICE).stream()
                .flatMap(row -> row.offers().stream())
                .allMatch(offer -> catalogue.current(offer.source()).equals(Optional.of(offer.hotel())))) {
            edition = newest;
        }
        return edition == newest;
    }

    /** About how much of the heap the log holds, its renderings included. */
    long bytes() {
        synchronized (events) {
            return bytes;
        }
    }

    /** Notes until when an answer in the log is fresh. */
    void freshUntil(Instant limit) {
        if (limit.isBefore(freshUntil)) {
            freshUntil = limit;
        }
    }

    /** Ends the log of a search that was called off; called by the runner only. Whoever still came reads what there is. */
    void callOff() {
        calledOff = true;
        running = false;
        settled.tryEmitEmpty();
        readers.tryEmitComplete();
    }

    /** Adds the next event; called by the runner only, never twice at once. */
    void append(SearchEvent event) {
        LoggedEvent logged;
        synchronized (events) {
            long seq = events.size() + 1L;
            logged = scribe.write(seq, event);
            events.add(logged);
            bytes += BYTES_PER_EVENT + (event instanceof Offered offered ? offered.offers().size() * BYTES_PER_OFFER : 0);
        }
        witness.accept(event);
        readers.emitNext(logged, Sinks.EmitFailureHandler.FAIL_FAST);
        if (event instanceof Settled) {
            settled.tryEmitEmpty();
        }
        if (event instanceof Done done) {
            complete = done.complete();
            running = false;
            readers.tryEmitComplete();
        }
    }
}
