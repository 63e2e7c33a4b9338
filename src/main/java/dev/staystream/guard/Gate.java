package dev.staystream.guard;

import dev.staystream.operations.Handling;
import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.netty.http.client.HttpClientRequest;

/**
 * What every wire call of an account passes: none while it is paused or its supplier asked to be left alone, so many at
 * once, so many a second. Nothing waits here; a call that may not go out fails at once.
 */
final class Gate implements ExchangeFilterFunction {

    private final Ward ward;

    Gate(Ward ward) {
        this.ward = ward;
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.defer(() -> pass(request, next));
    }

    private Mono<ClientResponse> pass(ClientRequest request, ExchangeFunction next) {
        Handling handling = ward.handling();
        Optional<SupplierException> obstacle = obstacle(request.url().getRawPath(), handling);
        if (obstacle.isPresent()) {
            ward.meters().refused(obstacle.get().reason());
            return Mono.error(obstacle.get());
        }
        ward.meters().called();
        Permit permit = new Permit(ward.places());
        return next.exchange(impatient(request, handling.timeout()))
                .map(response -> heeded(response, request.url().getRawPath(), permit))
                .doFinally(permit::giveBackUnlessAnswered);
    }

    /** Why the call may not go out; where nothing is in its way it has taken its place. */
    private Optional<SupplierException> obstacle(String path, Handling handling) {
        Instant now = ward.now();
        if (handling.paused()) {
            return refusal(NoAnswer.PAUSED, "an operator has paused the account");
        }
        Optional<Instant> quiet = ward.silence().at(path, now);
        if (quiet.isPresent()) {
            return Optional.of(new SupplierException(
                    NoAnswer.THROTTLED,
                    "asked to be left alone until %s".formatted(quiet.get()),
                    Optional.of(Duration.between(now, quiet.get()))));
        }
        if (!ward.places().take(handling.maxConcurrent())) {
            return refusal(
                    NoAnswer.BUSY, "%d calls are under way, as many as may be".formatted(handling.maxConcurrent()));
        }
        if (!ward.pace().takes(handling.requestsPerSecond(), now)) {
            ward.places().leave();
            return refusal(NoAnswer.RATE_LIMIT, "more than %d calls a second".formatted(handling.requestsPerSecond()));
        }
        return Optional.empty();
    }

    private static Optional<SupplierException> refusal(NoAnswer reason, String detail) {
        return Optional.of(new SupplierException(reason, detail));
    }

    /** Netty's own timeout stands at the one in force, since only it gives the connection back to the pool. */
    private static ClientRequest impatient(ClientRequest request, Duration timeout) {
        return ClientRequest.from(request)
                .httpRequest(sent -> {
                    if (sent.getNativeRequest() instanceof HttpClientRequest netty) {
                        netty.responseTimeout(timeout);
                    }
                })
                .build();
    }

    private ClientResponse heeded(ClientResponse response, String path, Permit permit) {
        Instant now = ward.now();
        ward.pacing()
                .quiet(response.statusCode().value(), response.headers().asHttpHeaders(), now)
                .ifPresent(quiet -> ward.silence().heed(quiet, path, now));
        return response.mutate()
                .body(body -> body.doOnTerminate(permit::giveBack).doOnCancel(permit::giveBack))
                .build();
    }

    /** The right to one call at once, given back exactly once: when the answer has been read, before anybody learns that, or when none comes. */
    private static final class Permit {

        private final Places places;

        private final AtomicBoolean held = new AtomicBoolean(true);

        private Permit(Places places) {
            this.places = places;
        }

        private void giveBack() {
            if (held.compareAndSet(true, false)) {
                places.leave();
            }
        }

        private void giveBackUnlessAnswered(SignalType signal) {
            if (signal != SignalType.ON_COMPLETE) {
                giveBack();
            }
        }
    }
}
