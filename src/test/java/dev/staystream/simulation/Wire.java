package dev.staystream.simulation;

import dev.staystream.store.VirtualClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** The wire to a simulated supplier, which counts what crosses it. */
final class Wire implements ExchangeFunction {

    private final Script script;

    private final Clock clock = new VirtualClock();

    private final SplittableRandom chance = new SplittableRandom(4);

    private long second = -1;

    private int callsOfSecond;

    private int calls;

    private Instant quietUntil = Instant.MIN;

    private int callsTooEarly;

    Wire(Script script) {
        this.script = script;
    }

    int calls() {
        return calls;
    }

    /** How many calls came before the time they were told to wait for. */
    int callsTooEarly() {
        return callsTooEarly;
    }

    @Override
    public Mono<ClientResponse> exchange(ClientRequest request) {
        long now = Duration.between(VirtualClock.START, clock.instant()).toSeconds();
        callsOfSecond = now == second ? callsOfSecond + 1 : 1;
        second = now;
        calls++;
        callsTooEarly += clock.instant().isBefore(quietUntil) ? 1 : 0;
        return script.reply(second, callsOfSecond, chance).doOnNext(this::remember);
    }

    private void remember(ClientResponse reply) {
        Instant now = clock.instant();
        reply.headers().header(HttpHeaders.RETRY_AFTER).forEach(seconds ->
                quietUntil = now.plusSeconds(Long.parseLong(seconds)));
    }
}
