package dev.staystream.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.staystream.search.SearchEvent.Started;
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
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** Runs searches, once for all who ask the same, and keeps their logs for a while. */
public final class SearchService {

    private static final Logger LOG = LoggerFactory.getLogger(SearchService.class);

    private final Sources sources;

    private final Rendering rendering;

    private final SearchSettings settings;

    private final Clock clock;

    private final SearchIds ids = new SearchIds();

    private final KeptLogs logs;

    SearchService(Sources sources, Rendering rendering, SearchSettings settings, Clock clock) {
        this.sources = sources;
        this.rendering = rendering;
        this.settings = settings;
        this.clock = clock;
        this.logs = new KeptLogs(
                clock, settings.retention(), settings.retentionSize().toBytes());
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
        return new EventLog(ids.next(), query, rendering);
    }

    /** The log of a run, while it is kept. */
    public Optional<EventLog> find(SearchId id) {
        return logs.find(id);
    }

    /** The newest kept log of an equal search. */
    public Optional<EventLog> newest(Query query) {
        return logs.newest(query);
    }

    private void run(EventLog log, boolean live, ContextView asker) {
        List<Supplier> suppliers = sources.lineup().suppliers();
        Valuation valuation = new Valuation(log.id(), log.query(), sources);
        Inquiry inquiry = new Inquiry(log.query(), live, sources.catalogue(), valuation);
        Progress progress = new Progress(log, progressOf(suppliers), valuation::known);
        new SearchRun(beginning(log, inquiry), sources, inquiry, progress)
                .run()
                .doFinally(signal -> logs.ended(log))
                .contextWrite(asker)
                .subscribe(nothing -> {}, error -> LOG.error("search {} was abandoned", log.id(), error));
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
