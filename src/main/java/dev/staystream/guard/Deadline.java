package dev.staystream.guard;

import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.util.context.ContextView;

/**
 * Says when a question ends, whatever is tried for it until then. Each attempt's timeout keeps to it, so that the breaker
 * hears of an attempt that took too long as a failure, not as one that was called off.
 */
final class Deadline implements Layer {

    private final Ward ward;

    Deadline(Ward ward) {
        this.ward = ward;
    }

    @Override
    public <T> Flux<T> around(Question question, Flux<T> inside) {
        return inside.contextWrite(asker ->
                asker.put(Deadline.class, ward.now().plus(ward.handling().timeout())));
    }

    /** How much time is left for the question; as much as a question has where nothing has said when it ends. */
    static Duration left(ContextView asker, Ward ward) {
        Duration whole = ward.handling().timeout();
        return asker.<Instant>getOrEmpty(Deadline.class)
                .map(end -> Duration.between(ward.now(), end))
                .orElse(whole);
    }
}
