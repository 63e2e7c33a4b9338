package dev.staystream.simulation;

import static dev.staystream.stay.Examples.QUERY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.guard.Guarding;
import dev.staystream.operations.Condition.BreakerState;
import dev.staystream.search.EventLog;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.Searches;
import dev.staystream.store.VirtualClock;
import dev.staystream.supplier.Pacing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.util.context.Context;

/** What searches say of a supplier in trouble, one after the other for a minute and a half, and what is measured of it. */
final class TroubleTests {

    private static final Duration EVERY = Duration.ofMillis(50);

    private static final int SEARCHES = 1_800;

    private VirtualTimeScheduler time;

    private final Set<BreakerState> breaker = EnumSet.noneOf(BreakerState.class);

    private final Set<String> measured = new TreeSet<>();

    @BeforeEach
    void takeTheTimeInHand() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void leaveAloneProbeAndTakeBackASupplierThatFailsSixtyPercentOfItsCalls() {
        Guarding guarding = guarding();
        List<LedgerLine> lines = search(guarding, new Wire(Script.ERROR_BURST));

        assertThat(lines).extracting(LedgerLine::state).containsSubsequence(
                State.EMPTY, State.FAILED, State.OPEN, State.EMPTY);
        assertThat(lines.getLast().state()).isEqualTo(State.EMPTY);
        assertThat(breaker).containsExactlyInAnyOrder(BreakerState.values());
        assertThat(measured).containsExactly("closed", "half-open", "open");
        assertThat(Math.round(guarding.measured("refused", "reason", "breaker-open")))
                .isPositive()
                .isEqualTo(count(lines, State.OPEN));
        assertThat(Math.round(guarding.measured("questions", "question", "offers", "outcome", "down")))
                .isPositive()
                .isEqualTo(count(lines, State.FAILED));
    }

    @Test
    void askASupplierThatThrottlesNoEarlierThanItSaid() {
        Guarding guarding = guarding();
        Wire wire = new Wire(Script.THROTTLING);
        List<LedgerLine> lines = search(guarding, wire);

        assertThat(wire.callsTooEarly()).isZero();
        assertThat(lines).extracting(LedgerLine::state).containsSubsequence(
                State.EMPTY, State.LIMITED, State.EMPTY, State.LIMITED, State.EMPTY);
        assertThat(lines).filteredOn(line -> line.state() == State.LIMITED)
                .allSatisfy(line -> assertThat(line.reason()).contains("throttled"));
        assertThat(Math.round(guarding.measured("questions", "question", "offers", "outcome", "throttled")))
                .isPositive()
                .isEqualTo(count(lines, State.LIMITED));
    }

    private static long count(List<LedgerLine> lines, State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    private static Guarding guarding() {
        return new Guarding(
                new VirtualClock(), Pacing.HTTP, Map.of("timeout", "3s", "requests-per-second", "100", "retry.most", "0"));
    }

    /** The supplier's line at the end of each search, in the order they were begun. */
    private List<LedgerLine> search(Guarding guarding, Wire wire) {
        WebClient client = WebClient.builder()
                .exchangeFunction(wire)
                .filter(guarding.ward().gate())
                .build();
        Searches searches = new Searches(Map.of(), guarding.around(new SimulatedSupplier(client)));
        List<EventLog> logs = new ArrayList<>();
        for (int number = 0; number < SEARCHES; number++) {
            logs.add(searches.service().search(QUERY, true, Context.empty()));
            time.advanceTimeBy(EVERY);
            look(guarding);
        }
        time.advanceTimeBy(Duration.ofSeconds(5));
        return logs.stream()
                .map(log -> log.snapshot().ledger().lines().getFirst())
                .toList();
    }

    private void look(Guarding guarding) {
        breaker.add(guarding.status().condition().breaker());
        for (String state : List.of("closed", "half-open", "open")) {
            if (guarding.measured("breaker", "state", state) == 1) {
                measured.add(state);
            }
        }
    }
}
