package dev.staystream.guard;

import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;

/** Measures how long each question took, with all that was tried for it, and how it ended. */
final class Measured implements Layer {

    private static final String ANSWERED = "answered";

    private static final String LEFT = "left";

    private final Ward ward;

    Measured(Ward ward) {
        this.ward = ward;
    }

    @Override
    public <T> Flux<T> around(Question question, Flux<T> inside) {
        return Flux.defer(() -> {
            Instant begun = ward.now();
            return inside.doOnComplete(() -> record(question, ANSWERED, begun))
                    .doOnCancel(() -> record(question, LEFT, begun))
                    .doOnError(SupplierException.class, error -> record(question, error.reason().code(), begun));
        });
    }

    private void record(Question question, String outcome, Instant begun) {
        ward.meters().ended(question, outcome, Duration.between(begun, ward.now()));
    }
}
