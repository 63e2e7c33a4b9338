package dev.staystream.simulation;

import dev.staystream.guard.Guarding;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Occupancy;
import dev.staystream.store.VirtualClock;
import dev.staystream.supplier.Pacing;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Asks one simulated supplier through the whole guard, twenty questions a second for a minute of virtual time. */
final class Simulation {

    private static final Duration EVERY = Duration.ofMillis(50);

    private static final int QUESTIONS = 1_200;

    private static final SupplierRequest REQUEST = new SupplierRequest(
            new Within(new Area(Examples.PARIS, 5)),
            Examples.QUERY.stay(),
            List.of(new RoomsAsked(new Occupancy(2, List.of()), 1)),
            new CountryCode("DE"),
            Currency.getInstance("EUR"),
            false);

    private final Clock clock = new VirtualClock();

    private final Wire wire;

    private final Guarding guarding;

    private final List<Long> answered = new ArrayList<>();

    private final Map<String, Integer> failed = new TreeMap<>();

    Simulation(Script script, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("timeout", "3s", "requests-per-second", "100"));
        all.putAll(settings);
        this.wire = new Wire(script);
        this.guarding = new Guarding(clock, Pacing.HTTP, all);
    }

    /** Runs to the end; the scheduler is the time it runs in. */
    Simulation run(VirtualTimeScheduler time) {
        WebClient client = WebClient.builder()
                .exchangeFunction(wire)
                .filter(guarding.ward().gate())
                .build();
        Supplier supplier = guarding.around(new SimulatedSupplier(client));
        Flux.interval(EVERY)
                .take(QUESTIONS)
                .flatMap(number -> question(supplier), QUESTIONS)
                .subscribe();
        time.advanceTimeBy(EVERY.multipliedBy(QUESTIONS).plusSeconds(10));
        return this;
    }

    private Mono<Void> question(Supplier supplier) {
        Instant begun = clock.instant();
        return supplier.ask(REQUEST)
                .then(Mono.fromRunnable(() ->
                        answered.add(Duration.between(begun, clock.instant()).toMillis())))
                .onErrorResume(SupplierException.class, error -> {
                    failed.merge(error.reason().code(), 1, Integer::sum);
                    return Mono.empty();
                })
                .then();
    }

    int answered() {
        return answered.size();
    }

    int calls() {
        return wire.calls();
    }

    /** How long the given percentage of the answered questions took at most, in milliseconds. */
    long millis(double percent) {
        List<Long> sorted = answered.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(percent / 100 * sorted.size()) - 1);
    }

    Map<String, Integer> failed() {
        return failed;
    }

    double measured(String name) {
        return guarding.measured(name);
    }
}
