package dev.staystream.guard;

import dev.staystream.operations.BreakerMode;
import dev.staystream.operations.Condition.BreakerState;
import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import reactor.core.publisher.Flux;

/**
 * Leaves a supplier alone that fails too often. Asked for offers, and for one before it is booked: content comes from
 * other endpoints, whose failures say nothing about these.
 */
final class Breaker implements Layer {

    private final Ward ward;

    Breaker(Ward ward) {
        this.ward = ward;
    }

    @Override
    public <T> Flux<T> around(Question question, Flux<T> inside) {
        return question == Question.CONTENT ? inside : Flux.defer(() -> passed(inside));
    }

    private <T> Flux<T> passed(Flux<T> inside) {
        return switch (ward.handling().mode()) {
            case CLOSED -> inside;
            case OPEN -> Flux.error(leftAlone("an operator has opened the breaker"));
            case AUTOMATIC -> inside.transform(CircuitBreakerOperator.of(ward.fuse().current()))
                    .onErrorMap(CallNotPermittedException.class, open -> leftAlone("it failed too often lately"));
        };
    }

    private SupplierException leftAlone(String detail) {
        ward.meters().refused(NoAnswer.BREAKER_OPEN);
        return new SupplierException(NoAnswer.BREAKER_OPEN, detail);
    }

    /** What the breaker of a ward does with the next question. */
    static BreakerState state(BreakerMode mode, CircuitBreaker.State state) {
        return switch (mode) {
            case OPEN -> BreakerState.OPEN;
            case CLOSED -> BreakerState.CLOSED;
            case AUTOMATIC ->
                switch (state) {
                    case OPEN, FORCED_OPEN -> BreakerState.OPEN;
                    case HALF_OPEN -> BreakerState.HALF_OPEN;
                    case CLOSED, DISABLED, METRICS_ONLY -> BreakerState.CLOSED;
                };
        };
    }
}
