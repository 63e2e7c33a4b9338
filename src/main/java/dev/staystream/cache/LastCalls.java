package dev.staystream.cache;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;

/**
 * Waits, when this node goes down, for the calls that suppliers have counted already, so that their answers are written
 * with the last round; not for long, since the slowest are not worth a late end.
 */
final class LastCalls implements SmartLifecycle {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final AnswerCache cache;

    private final Duration patience;

    private final AtomicBoolean running = new AtomicBoolean();

    private volatile CompletableFuture<@Nullable Void> landing = CompletableFuture.completedFuture(null);

    LastCalls(AnswerCache cache, Duration patience) {
        this.cache = cache;
        this.patience = patience;
    }

    @Override
    public void start() {
        running.set(true);
    }

    @Override
    public void stop() {
        running.set(false);
    }

    @Override
    public void stop(Runnable callback) {
        stop();
        landing = Flux.interval(Duration.ZERO, LOOK_EVERY)
                .onBackpressureDrop()
                .takeWhile(look -> cache.isCalling())
                .take(patience)
                .then()
                .toFuture()
                .whenComplete((nothing, error) -> callback.run());
    }

    @Override
    public boolean isRunning() {
        return running.get() || !landing.isDone();
    }

    /** Behind the web server, which stops first, and before the rounds that write. */
    @Override
    public int getPhase() {
        return 1;
    }
}
