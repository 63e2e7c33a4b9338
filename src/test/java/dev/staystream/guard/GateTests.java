package dev.staystream.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.operations.Setting;
import dev.staystream.stay.NoAnswer;
import dev.staystream.store.SettableClock;
import dev.staystream.supplier.Pacing;
import dev.staystream.supplier.SupplierException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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

/** The gate lets so many calls through at once and a second, gets every place back, and heeds what the supplier says. */
final class GateTests {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SettableClock clock = new SettableClock();

    private final Guarding guarding = new Guarding(clock, Map.of("max-concurrent", "1", "requests-per-second", "2"));

    @Test
    void refusesACallWhileAnAnswerIsStillBeingRead() {
        ClientResponse first = requireNonNull(pass(answering(Flux.never())).block(PATIENCE));
        Disposable reading = first.bodyToFlux(byte[].class).subscribe();

        assertThat(refusal()).isEqualTo(NoAnswer.BUSY);

        reading.dispose();
        assertThat(guarding.status().condition().callsUnderWay()).isZero();
    }

    @Test
    void getsItsPlaceBackWhenAnAnswerHasBeenRead() {
        for (int call = 0; call < 3; call++) {
            clock.advance(Duration.ofSeconds(1));
            StepVerifier.create(
                            pass(answering(Flux.just("ok"))).flatMapMany(response -> response.bodyToFlux(String.class)))
                    .expectNext("ok")
                    .expectComplete()
                    .verify(PATIENCE);
        }
    }

    @Test
    void letsACallFollowAsSoonAsTheAnswerBeforeItIsAtItsEnd() {
        Mono<String> answer = Mono.defer(() -> pass(answering(Flux.just("ok"))))
                .flatMap(response -> response.bodyToMono(String.class));

        StepVerifier.create(answer.flatMap(read -> answer))
                .expectNext("ok")
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void getsItsPlaceBackWhenACallFailsOrIsCancelled() {
        StepVerifier.create(pass(request -> Mono.error(new IllegalStateException())))
                .expectError(IllegalStateException.class)
                .verify(PATIENCE);
        pass(request -> Mono.never()).subscribe().dispose();

        assertThat(guarding.status().condition().callsUnderWay()).isZero();
    }

    @Test
    void letsNoMoreCallsBeginInAnySecondThanTheAccountMayMake() {
        call();
        clock.advance(Duration.ofMillis(900));
        call();
        assertThat(refusal()).isEqualTo(NoAnswer.RATE_LIMIT);

        clock.advance(Duration.ofMillis(100));
        call();
        assertThat(refusal()).isEqualTo(NoAnswer.RATE_LIMIT);
        assertThat(guarding.measured("calls")).isEqualTo(3);
        assertThat(guarding.measured("refused", "reason", "rate-limit")).isEqualTo(2);
    }

    @Test
    void takesOtherLimitsWhileItRuns() {
        guarding.change(Setting.REQUESTS_PER_SECOND, "3");

        call();
        call();
        call();

        assertThat(refusal()).isEqualTo(NoAnswer.RATE_LIMIT);
    }

    @Test
    void sendsNothingWhileAnOperatorHasPausedTheAccount() {
        guarding.change(Setting.PAUSED, "true");
        assertThat(refusal()).isEqualTo(NoAnswer.PAUSED);

        guarding.change(Setting.PAUSED, "false");
        call();
    }

    @Test
    void asksASupplierThatThrottlesNoEarlierThanItSaid() {
        call(HttpStatus.FORBIDDEN, Map.of("Retry-After", "60"));

        clock.advance(Duration.ofMillis(59_999));
        StepVerifier.create(pass(answering(Flux.empty())))
                .expectErrorSatisfies(error -> assertThat(((SupplierException) error).retryAfter())
                        .contains(Duration.ofMillis(1)))
                .verify(PATIENCE);
        assertThat(guarding.status().condition().quietUntil())
                .contains(clock.instant().plusMillis(1));

        clock.advance(Duration.ofMillis(1));
        call();
        assertThat(guarding.status().condition().quietUntil()).isEmpty();
    }

    @Test
    void readsADateAsWellAsSeconds() {
        call(HttpStatus.SERVICE_UNAVAILABLE, Map.of("Retry-After", "Fri, 20 Nov 2026 12:00:30 GMT"));

        assertThat(guarding.status().condition().quietUntil()).contains(Instant.parse("2026-11-20T12:00:30Z"));
    }

    @Test
    void isQuietForAMomentWhereTheSupplierDoesNotSayForHowLong() {
        call(HttpStatus.TOO_MANY_REQUESTS, Map.of("Retry-After", "soon"));

        assertThat(refusal()).isEqualTo(NoAnswer.THROTTLED);
        clock.advance(Pacing.UNSAID);
        call();
    }

    @Test
    void hearsNothingInAnOrdinaryReply() {
        call(HttpStatus.OK, Map.of("Retry-After", "60"));
        call(HttpStatus.NOT_FOUND, Map.of());

        assertThat(guarding.status().condition().quietUntil()).isEmpty();
    }

    @Test
    void leavesOtherEndpointsOpenWhereOnlyOneIsUsedUp() {
        Instant end = clock.instant().plusSeconds(30);
        Guarding perEndpoint = new Guarding(
                clock, (status, headers, now) -> Optional.of(new Pacing.Quiet(end, true)), Map.of());
        perEndpoint
                .ward()
                .gate()
                .filter(request("/search"), answering(Flux.empty()))
                .flatMap(ClientResponse::releaseBody)
                .block(PATIENCE);

        StepVerifier.create(perEndpoint.ward().gate().filter(request("/search"), answering(Flux.empty())))
                .expectError(SupplierException.class)
                .verify(PATIENCE);
        StepVerifier.create(perEndpoint.ward().gate().filter(request("/check"), answering(Flux.empty())))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);
    }

    private void call() {
        call(HttpStatus.OK, Map.of());
    }

    private void call(HttpStatus status, Map<String, String> headers) {
        StepVerifier.create(pass(replying(status, headers, Flux.empty())).flatMap(ClientResponse::releaseBody))
                .expectComplete()
                .verify(PATIENCE);
    }

    private NoAnswer refusal() {
        SupplierException error = pass(answering(Flux.empty()))
                .<SupplierException>flatMap(response -> Mono.empty())
                .onErrorResume(SupplierException.class, Mono::just)
                .block(PATIENCE);
        return requireNonNull(error).reason();
    }

    private Mono<ClientResponse> pass(ExchangeFunction next) {
        return guarding.ward().gate().filter(request("/"), next);
    }

    private static ClientRequest request(String path) {
        return ClientRequest.create(HttpMethod.GET, URI.create("http://localhost" + path))
                .build();
    }

    private static ExchangeFunction answering(Flux<String> body) {
        return replying(HttpStatus.OK, Map.of(), body);
    }

    private static ExchangeFunction replying(HttpStatus status, Map<String, String> headers, Flux<String> body) {
        return request -> Mono.just(ClientResponse.create(status)
                .headers(own -> headers.forEach(own::set))
                .body(body.map(text -> DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(UTF_8))))
                .build());
    }
}
