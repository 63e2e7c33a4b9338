package dev.staystream.guard;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/**
 * What every wire call of an account passes: so many at once, so many a second. Nothing waits here; a call that may not
 * go out fails at once.
 */
final class Gate implements ExchangeFilterFunction {

    private final Bulkhead bulkhead;

    private final RateLimiter limiter;

    Gate(Bulkhead bulkhead, RateLimiter limiter) {
        this.bulkhead = bulkhead;
        this.limiter = limiter;
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.defer(() -> pass(request, next));
    }

    private Mono<ClientResponse> pass(ClientRequest request, ExchangeFunction next) {
        if (!bulkhead.tryAcquirePermission()) {
            return Mono.error(new SupplierException(
                    NoAnswer.BUSY,
                    "%d calls are under way, as many as may be"
                            .formatted(bulkhead.getBulkheadConfig().getMaxConcurrentCalls())));
        }
        Permit permit = new Permit(bulkhead);
        if (!limiter.acquirePermission()) {
            permit.giveBack();
            return Mono.error(new SupplierException(
                    NoAnswer.RATE_LIMIT,
                    "more than %d calls a second"
                            .formatted(limiter.getRateLimiterConfig().getLimitForPeriod())));
        }
        return next.exchange(request)
                .map(response -> response.mutate()
                        .body(body -> body.doFinally(signal -> permit.giveBack()))
                        .build())
                .doFinally(permit::giveBackUnlessAnswered);
    }

    /** The right to one call at once, given back exactly once: when the answer has been read, or when none comes. */
    private static final class Permit {

        private final Bulkhead bulkhead;

        private final AtomicBoolean held = new AtomicBoolean(true);

        private Permit(Bulkhead bulkhead) {
            this.bulkhead = bulkhead;
        }

        private void giveBack() {
            if (held.compareAndSet(true, false)) {
                bulkhead.onComplete();
            }
        }

        private void giveBackUnlessAnswered(SignalType signal) {
            if (signal != SignalType.ON_COMPLETE) {
                giveBack();
            }
        }
    }
}
