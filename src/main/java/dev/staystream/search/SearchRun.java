package dev.staystream.search;

import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.Step.BudgetSpent;
import dev.staystream.search.Step.Rejoined;
import dev.staystream.supplier.Supplier;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One run of a search: every supplier is asked at once, and what comes is logged as it arrives. */
final class SearchRun {

    /**
     * What turns out to be one within this time is told together. The first search of a place meets hotels that are being
     * compared while it runs, each joined by one source after the other.
     */
    private static final Duration TOGETHER = Duration.ofMillis(500);

    private final Started started;

    private final Sources sources;

    private final Inquiry inquiry;

    private final Progress progress;

    SearchRun(Started started, Sources sources, Inquiry inquiry, Progress progress) {
        this.started = started;
        this.sources = sources;
        this.inquiry = inquiry;
        this.progress = progress;
    }

    /**
     * Runs the search once subscribed; completes when it is done, cancelling what is no longer needed. Interruptions are
     * steps that come from elsewhere than suppliers and budget.
     */
    Mono<Void> run(Flux<Step> interruptions) {
        return Mono.fromCallable(() -> progress.goesOnAfter(started))
                .filter(Boolean::booleanValue)
                .flatMapMany(begun -> Flux.merge(rejoins(), budget(), interruptions, answers()))
                .takeWhile(progress::goesOnAfter)
                .doOnError(progress::abandon)
                .then();
    }

    private Mono<Step> budget() {
        return Mono.delay(Duration.between(started.startedAt(), started.settleAt()))
                .thenReturn(new BudgetSpent());
    }

    private Flux<Step> rejoins() {
        return sources.catalogue().editions().sample(TOGETHER).map(edition -> new Rejoined());
    }

    private Flux<Step> answers() {
        List<Supplier> suppliers = sources.lineup().suppliers();
        return Flux.fromIterable(suppliers).flatMap(inquiry::steps, Math.max(1, suppliers.size()));
    }
}
