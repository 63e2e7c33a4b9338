package dev.staystream.guard;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends an attempt when its time is up, however much of an answer has come by then. */
final class Timeout implements Layer {

    private final Ward ward;

    Timeout(Ward ward) {
        this.ward = ward;
    }

    @Override
    public <T> Flux<T> around(Question question, Flux<T> inside) {
        return Flux.deferContextual(asker -> within(Deadline.left(asker, ward), inside));
    }

    /** Time that is up completes what it ends: by an error {@code takeUntilOther} would not call the attempt off. */
    private static <T> Flux<T> within(Duration left, Flux<T> inside) {
        AtomicBoolean late = new AtomicBoolean();
        return inside.takeUntilOther(Mono.delay(left).map(up -> late.getAndSet(true)))
                .concatWith(Mono.defer(() -> late.get() ? Mono.error(timedOut(left)) : Mono.empty()));
    }

    private static SupplierException timedOut(Duration left) {
        return new SupplierException(NoAnswer.TIMEOUT, "no full answer within %d ms".formatted(left.toMillis()));
    }
}
