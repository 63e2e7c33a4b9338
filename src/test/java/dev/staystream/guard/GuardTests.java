package dev.staystream.guard;

import static dev.staystream.guard.ScriptedQuestions.ANSWER;
import static dev.staystream.guard.ScriptedQuestions.REQUEST;
import static dev.staystream.guard.ScriptedQuestions.after;
import static dev.staystream.guard.ScriptedQuestions.failing;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.operations.Condition.BreakerState;
import dev.staystream.operations.Setting;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.NoAnswer;
import dev.staystream.store.VirtualClock;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.Wanted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Every question ends in time; what may be asked again is; a supplier that fails too often is left alone and comes back. */
final class GuardTests {

    private static final Duration QUICK = Duration.ofMillis(200);

    private VirtualTimeScheduler time;

    private final ScriptedQuestions supplier = new ScriptedQuestions();

    @BeforeEach
    void takeTheTimeInHand() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void endsASupplierThatHangs() {
        List<Signal<Answer>> heard = ask(guarding(), supplier.then(Flux.never()));

        time.advanceTimeBy(Duration.ofMillis(11_999));
        assertThat(heard).isEmpty();
        time.advanceTimeBy(Duration.ofMillis(1));

        assertThat(reason(heard)).isEqualTo(NoAnswer.TIMEOUT);
        assertThat(supplier.cancelled()).isOne();
    }

    @Test
    void endsASupplierThatDribbles() {
        List<Signal<Answer>> heard = ask(
                guarding(),
                supplier.then(Flux.interval(Duration.ofSeconds(1)).map(number -> ANSWER)));

        time.advanceTimeBy(Duration.ofSeconds(12));

        assertThat(heard).hasSizeBetween(12, 13);
        assertThat(reason(heard)).isEqualTo(NoAnswer.TIMEOUT);
    }

    @Test
    void hasAsMuchPatienceAsIsConfiguredOrAsAnOperatorSays() {
        Guarding guarding = guarding("timeout", "3s");
        List<Signal<Answer>> before = ask(guarding, supplier.then(Flux.never()));
        guarding.change(Setting.TIMEOUT, "1s");
        List<Signal<Answer>> after = ask(guarding, supplier);

        time.advanceTimeBy(Duration.ofSeconds(1));
        assertThat(reason(after)).isEqualTo(NoAnswer.TIMEOUT);
        assertThat(before).isEmpty();

        time.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(reason(before)).isEqualTo(NoAnswer.TIMEOUT);
    }

    @Test
    void asksAgainAfterAFailureThatMayPass() {
        Guarding guarding = guarding();
        List<Signal<Answer>> heard = ask(
                guarding, supplier.then(failing(NoAnswer.DOWN)).then(Flux.just(ANSWER)));

        time.advanceTimeBy(Duration.ofMillis(49));
        assertThat(supplier.asked()).isOne();
        time.advanceTimeBy(Duration.ofMillis(101));

        assertThat(heard).extracting(Signal::get).contains(ANSWER);
        assertThat(supplier.asked()).isEqualTo(2);
        assertThat(guarding.measured("retries")).isOne();
    }

    @Test
    void doesNotAskAgainWhereThatWouldNotHelpOrMayNotBeDone() {
        for (NoAnswer reason : NoAnswer.values()) {
            if (reason != NoAnswer.DOWN && reason != NoAnswer.TIMEOUT) {
                ScriptedQuestions failing = new ScriptedQuestions().then(failing(reason));
                assertThat(reason(ask(guarding(), failing))).isEqualTo(reason);
                assertThat(failing.asked()).as(reason.code()).isOne();
            }
        }
    }

    @Test
    void doesNotAskAgainOnceSomethingWasAnswered() {
        List<Signal<Answer>> heard =
                ask(guarding(), supplier.then(Flux.just(ANSWER).concatWith(failing(NoAnswer.DOWN))));

        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(reason(heard)).isEqualTo(NoAnswer.DOWN);
        assertThat(supplier.asked()).isOne();
    }

    @Test
    void neverRepeatsARecheckNorTheContentOfAnArea() {
        Guard guard = guarding("hedge.enabled", "true").around(supplier.then(failing(NoAnswer.DOWN)));

        List<Signal<?>> heard = new ArrayList<>();
        guard.recheck(REQUEST, Examples.offer("100")).materialize().subscribe(heard::add);
        guard.hotels(new Area(Examples.PARIS, 5))
                .materialize()
                .subscribe(heard::add);
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(heard).hasSize(2).allMatch(Signal::isOnError);
        assertThat(supplier.asked()).isEqualTo(2);
    }

    @Test
    void doesNotAskAgainWhenNoTimeIsLeft() {
        List<Signal<Answer>> heard = ask(
                guarding("timeout", "1s"),
                supplier.then(Mono.delay(Duration.ofMillis(900)).thenMany(failing(NoAnswer.DOWN))));

        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(reason(heard)).isEqualTo(NoAnswer.DOWN);
        assertThat(supplier.asked()).isOne();
    }

    @Test
    void endsARepeatedQuestionWithinTheTimeOfTheFirst() {
        List<Signal<Answer>> heard = ask(
                guarding("timeout", "1s"),
                supplier.then(Mono.delay(QUICK).thenMany(failing(NoAnswer.DOWN))).then(Flux.never()));

        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(supplier.asked()).isEqualTo(2);
        assertThat(reason(heard)).isEqualTo(NoAnswer.TIMEOUT);
    }

    @Test
    void repeatsNoMoreThanATenthOfAllQuestions() {
        Guarding guarding = guarding("breaker.minimum-questions", "20", "breaker.failure-rate", "100");
        Guard guard = guarding.around(supplier.then(5, failing(NoAnswer.DOWN))
                .then(95, Flux.just(ANSWER))
                .then(failing(NoAnswer.DOWN)));
        for (int i = 0; i < 200; i++) {
            guard.ask(REQUEST).onErrorComplete().subscribe();
            time.advanceTimeBy(QUICK);
        }

        assertThat(guarding.measured("retries")).isBetween(5.0, 21.0);
    }

    @Test
    void doesNotRepeatForNobody() {
        guarding()
                .around(supplier.then(failing(NoAnswer.DOWN)))
                .ask(REQUEST)
                .contextWrite(asker -> Wanted.asLongAs(() -> false, asker))
                .onErrorComplete()
                .subscribe();
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(supplier.asked()).isOne();
    }

    @Test
    void leavesASupplierAloneThatFailsTooOftenThenProbesItAndTakesItBack() {
        Guarding guarding = guarding("retry.most", "0");
        Guard guard = guarding.around(supplier.then(4, Flux.just(ANSWER))
                .then(6, failing(NoAnswer.DOWN))
                .then(Flux.just(ANSWER)));
        for (int i = 0; i < 10; i++) {
            guard.ask(REQUEST).onErrorComplete().subscribe();
        }
        assertThat(guarding.status().condition().breaker()).isEqualTo(BreakerState.OPEN);

        assertThat(reason(ask(guard))).isEqualTo(NoAnswer.BREAKER_OPEN);
        time.advanceTimeBy(Duration.ofMillis(14_999));
        assertThat(reason(ask(guard))).isEqualTo(NoAnswer.BREAKER_OPEN);
        assertThat(supplier.asked()).isEqualTo(10);
        assertThat(guarding.measured("refused", "reason", "breaker-open")).isEqualTo(2);
        assertThat(guarding.measured("breaker", "state", "open")).isOne();

        time.advanceTimeBy(Duration.ofMillis(2));
        assertThat(ask(guard)).extracting(Signal::get).contains(ANSWER);
        assertThat(guarding.status().condition().breaker()).isEqualTo(BreakerState.HALF_OPEN);
        ask(guard);
        ask(guard);

        assertThat(guarding.status().condition().breaker()).isEqualTo(BreakerState.CLOSED);
        assertThat(guarding.measured("breaker", "state", "closed")).isOne();
    }

    @Test
    void comesBackThoughWhoAskedLeavesBeforeAProbeIsAnswered() {
        Guarding guarding = guarding("retry.most", "0");
        Guard guard = guarding.around(supplier.then(10, failing(NoAnswer.DOWN))
                .then(3, Flux.never())
                .then(Flux.just(ANSWER)));
        for (int i = 0; i < 10; i++) {
            guard.ask(REQUEST).onErrorComplete().subscribe();
        }
        time.advanceTimeBy(Duration.ofSeconds(16));

        for (int i = 0; i < 3; i++) {
            Disposable probe = guard.ask(REQUEST).subscribe();
            probe.dispose();
        }
        for (int i = 0; i < 3; i++) {
            assertThat(ask(guard)).extracting(Signal::get).contains(ANSWER);
        }

        assertThat(guarding.status().condition().breaker()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void countsOnlyWhatTheSupplierDidNotDo() {
        for (NoAnswer reason : List.of(
                NoAnswer.UNAUTHORISED,
                NoAnswer.THROTTLED,
                NoAnswer.RATE_LIMIT,
                NoAnswer.BUSY,
                NoAnswer.PAUSED,
                NoAnswer.INVALID_QUERY)) {
            Guarding guarding = guarding();
            Guard guard = guarding.around(new ScriptedQuestions().then(failing(reason)));
            for (int i = 0; i < 30; i++) {
                guard.ask(REQUEST).onErrorComplete().subscribe();
            }
            assertThat(guarding.status().condition().breaker()).as(reason.code()).isEqualTo(BreakerState.CLOSED);
        }
    }

    @Test
    void countsASupplierThatHangsAsOneThatFails() {
        Guarding guarding = guarding("retry.most", "0");
        Guard guard = guarding.around(supplier.then(Flux.never()));
        for (int i = 0; i < 10; i++) {
            ask(guard);
        }

        time.advanceTimeBy(Duration.ofSeconds(12));

        assertThat(guarding.status().condition().breaker()).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void letsAnOperatorDecideOverTheBreaker() {
        Guarding guarding = guarding();
        Guard guard = guarding.around(supplier.then(Flux.just(ANSWER)).then(failing(NoAnswer.UNREADABLE)));

        guarding.change(Setting.BREAKER, "open");
        assertThat(reason(ask(guard))).isEqualTo(NoAnswer.BREAKER_OPEN);

        guarding.change(Setting.BREAKER, "closed");
        for (int i = 0; i < 40; i++) {
            ask(guard);
        }
        assertThat(supplier.asked()).isEqualTo(40);

        guarding.change(Setting.BREAKER, "automatic");
        guarding.change(Setting.BREAKER_FAILURE_RATE, "100");
        for (int i = 0; i < 10; i++) {
            ask(guard);
        }
        assertThat(guarding.status().condition().breaker()).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void asksASecondTimeBesideAFirstThatTakesUnusuallyLong() {
        Guarding guarding = guarding("hedge.enabled", "true");
        Guard guard = guarding.around(
                supplier.then(60, after(QUICK)).then(after(Duration.ofSeconds(5))).then(after(QUICK)));
        acquaint(guard, 60);

        List<Signal<Answer>> heard = ask(guard);
        time.advanceTimeBy(QUICK.multipliedBy(3));

        assertThat(heard).extracting(Signal::get).contains(ANSWER);
        assertThat(supplier.asked()).isEqualTo(62);
        assertThat(supplier.cancelled()).isOne();
        assertThat(guarding.measured("hedges")).isOne();
        assertThat(guarding.measured("hedges.won")).isOne();
    }

    @Test
    void staysWithTheFirstQuestionWhereTheSecondFails() {
        Guarding guarding = guarding("hedge.enabled", "true");
        Guard guard = guarding.around(supplier.then(60, after(QUICK))
                .then(after(Duration.ofSeconds(5)))
                .then(failing(NoAnswer.BUSY)));
        acquaint(guard, 60);

        List<Signal<Answer>> heard = ask(guard);
        time.advanceTimeBy(Duration.ofSeconds(5));

        assertThat(heard).extracting(Signal::get).contains(ANSWER);
        assertThat(guarding.measured("hedges.won")).isZero();
    }

    @Test
    void keepsTheFewSecondQuestionsForTheSlowest() {
        Guarding guarding = guarding("hedge.enabled", "true");
        Duration slightlySlow = QUICK.multipliedBy(5).dividedBy(4);
        Guard guard = guarding.around(supplier.then(60, after(QUICK)).then(after(slightlySlow)));

        acquaint(guard, 61);

        assertThat(guarding.measured("hedges")).isZero();
    }

    @Test
    void asksNoMoreThanOneInTwentyASecondTime() {
        Guarding guarding = guarding("hedge.enabled", "true");
        Guard guard = guarding.around(supplier.then(60, after(QUICK)).then(after(Duration.ofSeconds(2))));
        acquaint(guard, 200);

        assertThat(guarding.measured("hedges")).isBetween(3.0, 10.0);
    }

    @Test
    void asksOnceOnlyUnlessToldOtherwise() {
        Guarding guarding = guarding();
        Guard guard = guarding.around(supplier.then(60, after(QUICK)).then(after(Duration.ofSeconds(5))));

        acquaint(guard, 80);

        assertThat(supplier.asked()).isEqualTo(80);
    }

    @Test
    void measuresHowLongQuestionsTakeAndHowTheyEnd() {
        Guarding guarding = guarding("retry.most", "0");
        Guard guard = guarding.around(supplier.then(after(QUICK)).then(failing(NoAnswer.DOWN)));
        ask(guard);
        time.advanceTimeBy(QUICK);
        ask(guard);

        assertThat(guarding.measured("questions", "question", "offers", "outcome", "answered")).isOne();
        assertThat(guarding.measured("questions", "question", "offers", "outcome", "down")).isOne();
    }

    private Guarding guarding(String... settings) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            all.put(settings[i], settings[i + 1]);
        }
        return new Guarding(new VirtualClock(), all);
    }

    private void acquaint(Guard guard, int questions) {
        for (int i = 0; i < questions; i++) {
            ask(guard);
            time.advanceTimeBy(Duration.ofSeconds(5));
        }
    }

    private static List<Signal<Answer>> ask(Guarding guarding, ScriptedQuestions supplier) {
        return ask(guarding.around(supplier));
    }

    private static List<Signal<Answer>> ask(Guard guard) {
        List<Signal<Answer>> heard = new ArrayList<>();
        guard.ask(REQUEST).materialize().subscribe(heard::add);
        return heard;
    }

    private static NoAnswer reason(List<Signal<Answer>> heard) {
        return ((SupplierException) requireNonNull(heard.getLast().getThrowable())).reason();
    }
}
