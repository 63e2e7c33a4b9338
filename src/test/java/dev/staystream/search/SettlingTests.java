package dev.staystream.search;

import static dev.staystream.search.Searches.answering;
import static dev.staystream.search.Searches.failing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staystream.search.LedgerLine.State;
import dev.staystream.stay.NoAnswer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import reactor.test.scheduler.VirtualTimeScheduler;

/** A search settles when all have answered, when its budget is spent, or when enough have answered and a grace has passed. */
final class SettlingTests {

    private static final Map<String, String> QUORUM = Map.of("settle-quorum", "0.5", "settle-grace", "300ms");

    private VirtualTimeScheduler time;

    @BeforeEach
    void takeTheTimeInHand() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void settlesAGraceAfterEnoughHaveAnswered() {
        EventLog log = read(QUORUM, quick(), slow());

        time.advanceTimeBy(Duration.ofMillis(499));
        assertThat(log.snapshot().settled()).isFalse();
        time.advanceTimeBy(Duration.ofMillis(1));

        assertThat(log.snapshot().settled()).isTrue();
        assertThat(log.snapshot().complete()).isFalse();
        assertThat(state(log, "slow")).isEqualTo(State.LATE);
    }

    @Test
    void stillTakesTheAnswerOfWhoeverIsLateThen() {
        EventLog log = read(QUORUM, quick(), slow());

        time.advanceTimeBy(Duration.ofSeconds(3));

        assertThat(state(log, "slow")).isEqualTo(State.ANSWERED);
        assertThat(log.snapshot().complete()).isTrue();
        assertThat(log.snapshot().done()).isTrue();
    }

    @Test
    void doesNotTakeAFailureForAnAnswer() {
        EventLog log = read(QUORUM, failing("broken", NoAnswer.DOWN), slow(), answering("other", Duration.ofSeconds(3)));

        time.advanceTimeBy(Duration.ofMillis(2_999));

        assertThat(log.snapshot().settled()).isFalse();
    }

    @Test
    void waitsForItsBudgetWhereNoQuorumIsWanted() {
        EventLog log = read(Map.of(), quick(), answering("slow", Duration.ofSeconds(9)));

        time.advanceTimeBy(Duration.ofMillis(7_999));
        assertThat(log.snapshot().settled()).isFalse();
        time.advanceTimeBy(Duration.ofMillis(1));

        assertThat(log.snapshot().settled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TIMEOUT, TIMEOUT, timeout",
        "DOWN, FAILED, down",
        "UNREADABLE, FAILED, unreadable",
        "UNAUTHORISED, FAILED, unauthorised",
        "INVALID_QUERY, FAILED, invalid-query",
        "THROTTLED, LIMITED, throttled",
        "RATE_LIMIT, LIMITED, rate-limit",
        "BREAKER_OPEN, OPEN, breaker-open",
        "PAUSED, OPEN, paused",
        "BUSY, BUSY, busy"
    })
    void tellsInTheLedgerWhyThereIsNoAnswer(NoAnswer why, State state, String reason) {
        Searches searches = new Searches(Map.of(), quick(), failing("broken", why));
        EventLog log = searches.search();
        log.after(0).subscribe();
        time.advanceTimeBy(Duration.ofSeconds(1));

        LedgerLine line = line(log, "broken");
        assertThat(line.state()).isEqualTo(state);
        assertThat(line.reason()).contains(reason);
        assertThat(line.detail()).contains("as the script says");
        assertThat(log.snapshot().complete()).isFalse();
        assertThat(searches.measured("staystream.supplier.ended", "supplier", "broken")).isOne();
    }

    @Test
    void measuresHowSoonItShowsSomethingAndWhoWasLate() {
        Searches searches = new Searches(Map.of(), quick(), answering("slow", Duration.ofSeconds(9)));
        searches.search().after(0).subscribe();
        searches.search();
        time.advanceTimeBy(Duration.ofSeconds(9));

        assertThat(searches.measured("staystream.search.first.offer")).isOne();
        assertThat(searches.measured("staystream.supplier.late", "supplier", "slow")).isOne();
        assertThat(searches.measured("staystream.supplier.late", "supplier", "quick")).isZero();
        assertThat(searches.measured("staystream.flight.joins", "flight", "search")).isOne();
        assertThat(searches.measured("staystream.search.settled", "complete", "false")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"settle-quorum, 1.5, 0.8", "settle-quorum, -1, 0.8", "settle-grace, 0s, above 0", "leave-after, 0s, above 0"})
    void namesTheKeyTheValueAndTheRemedy(String key, String value, String remedy) {
        assertThatThrownBy(() -> new Searches(Map.of(key, value)))
                .isInstanceOf(BindException.class)
                .rootCause()
                .hasMessageContainingAll("staystream.search." + key, remedy);
    }

    private static EventLog read(Map<String, String> settings, ScriptedSupplier... suppliers) {
        EventLog log = new Searches(settings, suppliers).search();
        log.after(0).subscribe();
        return log;
    }

    private static ScriptedSupplier quick() {
        return answering("quick", Duration.ofMillis(200));
    }

    private static ScriptedSupplier slow() {
        return answering("slow", Duration.ofSeconds(3));
    }

    private static State state(EventLog log, String supplier) {
        return line(log, supplier).state();
    }

    private static LedgerLine line(EventLog log, String supplier) {
        return log.snapshot().ledger().lines().stream()
                .filter(line -> line.supplier().value().equals(supplier))
                .findFirst()
                .orElseThrow();
    }
}
