package dev.staystream.simulation;

import dev.staystream.store.VirtualClock;
import java.time.Clock;
import java.time.Duration;
import java.util.SplittableRandom;
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

    Wire(Script script) {
        this.script = script;
    }

    int calls() {
        return calls;
    }

    @Override
    public Mono<ClientResponse> exchange(ClientRequest request) {
        long now = Duration.between(VirtualClock.START, clock.instant()).toSeconds();
        callsOfSecond = now == second ? callsOfSecond + 1 : 1;
        second = now;
        calls++;
        return script.reply(second, callsOfSecond, chance);
    }
}
