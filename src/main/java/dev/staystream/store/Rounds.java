package dev.staystream.store;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/**
 * Work done again and again beside the requests: at the start, then regularly, and never twice at once. A round that
 * fails is told in the log and made good by the next.
 */
public final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Duration every;

    private final Mono<Void> round;

    private final Mono<Void> last;

    private final Scheduler timer;

    private final Sinks.Many<Long> hurries = Sinks.many().multicast().directBestEffort();

    /** Whether somebody wished for a round since the last one began. */
    private final AtomicBoolean hurried = new AtomicBoolean();

    private volatile Sinks.Empty<Void> end = Sinks.empty();

    private volatile CompletableFuture<@Nullable Void> course = CompletableFuture.completedFuture(null);

    /** Rounds of this work, which says by its errors what went wrong. */
    public Rounds(Duration every, Mono<Void> round, Scheduler timer, Clock clock) {
        this(every, told(round, new Complaints(LOG, clock)), Mono.empty(), timer);
    }

    private Rounds(Duration every, Mono<Void> round, Mono<Void> last, Scheduler timer) {
        this.every = every;
        this.round = round;
        this.last = last;
        this.timer = timer;
    }

    private static Mono<Void> told(Mono<Void> round, Complaints complaints) {
        return round.doOnError(error -> complaints.warn("A round failed and is tried again", error))
                .onErrorComplete();
    }

    /** The same rounds, with one more at the very end, so that nothing is left behind. */
    public Rounds andOneAtTheEnd() {
        return new Rounds(every, round, round, timer);
    }

    @Override
    public void start() {
        end = Sinks.empty();
        course = Flux.merge(Flux.interval(Duration.ZERO, every, timer), hurries.asFlux())
                .onBackpressureDrop()
                .takeUntilOther(end.asMono())
                .concatMap(tick -> hurriedRound(), 0)
                .then(last)
                .toFuture();
    }

    /** A round, and one more for all who wished for one while it was under way. */
    private Mono<Void> hurriedRound() {
        return round.doFirst(() -> hurried.set(false)).repeat(hurried::get).then();
    }

    /** There is something to do that should not wait for the next round. */
    public void hurry() {
        hurried.set(true);
        hurries.tryEmitNext(0L);
    }

    @Override
    public void stop() {
        end.tryEmitEmpty();
    }

    /** Lets the round under way end, does the last one if there is one, and then reports back. */
    @Override
    public void stop(Runnable callback) {
        stop();
        course = course.whenComplete((nothing, error) -> callback.run());
    }

    @Override
    public boolean isRunning() {
        return !course.isDone();
    }

    /** Below the web server's phases, so that rounds start before the first request and end after the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
