package dev.staystream.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.Step.Deserted;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Query;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.Unshared;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** Runs searches, once for all who ask the same, and keeps their logs for a while. */
public final class SearchService {

    /** How often within the grace it is looked whether a search still has readers. */
    private static final int LOOKS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(SearchService.class);

    private final Sources sources;

    private final Scribe scribe;

    private final SearchSettings settings;

    private final Instruments instruments;

    private final Clock clock;

    private final SearchIds ids = new SearchIds();

    private final KeptLogs logs;

    private final SearchMeters meters;

    SearchService(Sources sources, Rendering rendering, SearchSettings settings, Instruments instruments) {
        this.sources = sources;
        this.scribe = new Scribe(rendering, instruments.clock());
        this.settings = settings;
        this.instruments = instruments;
        this.clock = instruments.clock();
        this.logs = new KeptLogs(
                clock, settings.retention(), settings.retentionSize().toBytes());
        this.meters = new SearchMeters(instruments.meters(), clock);
        this.meters.show(logs::readers);
    }

    /**
     * The log of an equal search that runs or whose answers are all fresh, or of a new one, which begins at once;
     * {@code live} always wants a new one that asks the suppliers now. Who asks in a context marked {@link Unshared}
     * has a search of their own.
     */
    public EventLog search(Query query, boolean live, ContextView asker) {
        boolean shared = !Unshared.in(asker);
        EventLog log = shared ? shared(query, live) : logs.keep(unwritten(query));
        if (log.begins()) {
            run(log, live || !shared, shared ? Context.empty() : asker);
        } else {
            meters.joined();
        }
        return log;
    }

    private EventLog shared(Query query, boolean live) {
        return logs.joinOr(query, known -> !live && joinable(known), () -> unwritten(query));
    }

    private boolean joinable(EventLog log) {
        return log.joinableAt(clock.instant()) && (!log.ended() || log.groupsAs(sources.catalogue()));
    }

    private EventLog unwritten(Query query) {
        return new EventLog(ids.next(), query, scribe, meters.watch()::saw);
    }

    /** The log of a run, while it is kept. */
    public Optional<EventLog> find(SearchId id) {
        return logs.find(id);
    }

    /** The newest kept log of an equal search. */
    public Optional<EventLog> newest(Query query) {
        return logs.newest(query);
    }

    /** Lets no reader wait any longer, since this node goes down; what suppliers still answer is remembered. */
    void dismissReaders() {
        logs.all().forEach(EventLog::dismissReaders);
    }

    /** What became of the offer of this id. */
    public OfferFinding offer(OfferId id) {
        Optional<SearchId> search = sources.ids().search(id);
        if (search.isEmpty()) {
            return new OfferFinding.NeverMade();
        }
        return search.flatMap(logs::find)
                .flatMap(log -> log.offer(id).<OfferFinding>map(offer -> new OfferFinding.Kept(log, offer)))
                .orElseGet(OfferFinding.Forgotten::new);
    }

    private void run(EventLog log, boolean live, ContextView asker) {
        List<Supplier> suppliers = sources.lineup().suppliers();
        Valuation valuation = new Valuation(log.id(), log.query(), sources);
        Inquiry inquiry = new Inquiry(log.query(), live, sources.catalogue(), valuation);
        Quorum quorum = new Quorum(settings);
        Progress progress = new Progress(log, progressOf(suppliers), valuation::known, quorum);
        new SearchRun(beginning(log, inquiry), sources, inquiry, progress)
                .run(Flux.merge(quorum.settling(), desertion(log)))
                .doFinally(signal -> ended(log, asker))
                .contextWrite(asker)
                .subscribe(nothing -> {}, error -> LOG.error("search {} was abandoned", log.id(), error));
    }

    private void ended(EventLog log, ContextView asker) {
        logs.ended(log);
        if (!Unshared.in(asker)) {
            instruments.ended().accept(log.snapshot());
        }
    }

    /** The step that calls a search off which nobody reads any more; what was sent by then runs on into the memory. */
    private Mono<Step> desertion(EventLog log) {
        return Flux.interval(settings.leaveAfter().dividedBy(LOOKS))
                .onBackpressureDrop()
                .filter(look -> logs.forgetsUnread(log, settings.leaveAfter()))
                .next()
                .doOnNext(look -> meters.left())
                .thenReturn(new Deserted());
    }

    private Map<SupplierId, SupplierProgress> progressOf(List<Supplier> suppliers) {
        return suppliers.stream()
                .map(supplier -> new SupplierProgress(supplier.id(), clock))
                .collect(toMap(SupplierProgress::id, identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private Started beginning(EventLog log, Inquiry inquiry) {
        Instant now = clock.instant();
        List<SupplierId> asked = sources.lineup().suppliers().stream()
                .filter(inquiry::asks)
                .map(Supplier::id)
                .toList();
        return new Started(log.id(), log.query(), asked, now, now.plus(settings.settleAfter()));
    }
}
