package dev.staystream.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The gate lets so many calls through at once and a second, and gets every permit back. */
final class GateTests {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final ClientRequest REQUEST = ClientRequest.create(HttpMethod.GET, URI.create("http://localhost/"))
            .build();

    private final Bulkhead bulkhead = Bulkhead.of(
            "test",
            BulkheadConfig.custom()
                    .maxConcurrentCalls(1)
                    .maxWaitDuration(Duration.ZERO)
                    .build());

    private final Gate gate = new Gate(bulkhead, limiter(1_000));

    @Test
    void refusesACallWhileAnAnswerIsStillBeingRead() {
        ClientResponse first = requireNonNull(pass(answering(Flux.never())).block(PATIENCE));
        Disposable reading = first.bodyToFlux(byte[].class).subscribe();

        StepVerifier.create(pass(answering(Flux.empty())))
                .expectErrorSatisfies(error -> assertThat(reason(error)).isEqualTo(NoAnswer.BUSY))
                .verify(PATIENCE);

        reading.dispose();
        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isOne();
    }

    @Test
    void getsItsPermitBackWhenAnAnswerHasBeenRead() {
        for (int call = 0; call < 3; call++) {
            StepVerifier.create(
                            pass(answering(Flux.just("ok"))).flatMapMany(response -> response.bodyToFlux(String.class)))
                    .expectNext("ok")
                    .expectComplete()
                    .verify(PATIENCE);
        }
    }

    @Test
    void getsItsPermitBackWhenACallFailsOrIsCancelled() {
        StepVerifier.create(pass(request -> Mono.error(new IllegalStateException())))
                .expectError(IllegalStateException.class)
                .verify(PATIENCE);
        pass(request -> Mono.never()).subscribe().dispose();

        assertThat(bulkhead.getMetrics().getAvailableConcurrentCalls()).isOne();
    }

    @Test
    void refusesMoreCallsASecondThanTheAccountMayMake() {
        Gate strict = new Gate(Bulkhead.ofDefaults("test"), limiter(1));
        strict.filter(REQUEST, answering(Flux.empty())).block(PATIENCE);

        StepVerifier.create(strict.filter(REQUEST, answering(Flux.empty())))
                .expectErrorSatisfies(error -> assertThat(reason(error)).isEqualTo(NoAnswer.RATE_LIMIT))
                .verify(PATIENCE);
    }

    private Mono<ClientResponse> pass(ExchangeFunction next) {
        return gate.filter(REQUEST, next);
    }

    private static ExchangeFunction answering(Flux<String> body) {
        return request -> Mono.just(ClientResponse.create(HttpStatus.OK)
                .body(body.map(text -> DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(UTF_8))))
                .build());
    }

    /** A period far longer than the test, so that no permit comes back while it runs. */
    private static RateLimiter limiter(int calls) {
        return RateLimiter.of(
                "test",
                RateLimiterConfig.custom()
                        .limitForPeriod(calls)
                        .limitRefreshPeriod(Duration.ofHours(1))
                        .timeoutDuration(Duration.ZERO)
                        .build());
    }

    private static NoAnswer reason(Throwable error) {
        return ((SupplierException) error).reason();
    }
}
