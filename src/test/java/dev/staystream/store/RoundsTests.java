package dev.staystream.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

/** When a round is done, in virtual time. */
final class RoundsTests {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

    private final SettableClock clock = new SettableClock();

    private final AtomicInteger done = new AtomicInteger();

    private final AtomicInteger ended = new AtomicInteger();

    private final Mono<Void> round = Mono.fromRunnable(done::incrementAndGet);

    @Test
    void areDoneAtTheStartAndThenRegularly() {
        rounds(round).start();

        time.advanceTime();
        assertThat(done).hasValue(1);
        time.advanceTimeBy(Duration.ofSeconds(3));
        assertThat(done).hasValue(4);
    }

    @Test
    void areNeverTwoAtOnce() {
        Sinks.Empty<Void> slow = Sinks.empty();
        rounds(round.then(slow.asMono())).start();

        time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(done).hasValue(1);
        slow.tryEmitEmpty();
        time.advanceTimeBy(EVERY);

        assertThat(done).hasValue(2);
    }

    @Test
    void goOnAfterAFailure() {
        rounds(round.then(Mono.error(() -> new IllegalStateException("not this time"))))
                .start();

        time.advanceTimeBy(Duration.ofSeconds(2));

        assertThat(done).hasValue(3);
    }

    @Test
    void endWithOneMoreWhereNothingMayBeLeftBehind() {
        Rounds rounds = rounds(round).andOneAtTheEnd();
        rounds.start();
        time.advanceTime();

        rounds.stop(ended::incrementAndGet);

        assertThat(done).hasValue(2);
        assertThat(ended).hasValue(1);
        assertThat(rounds.isRunning()).isFalse();
        time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(done).hasValue(2);
    }

    @Test
    void letTheRoundUnderWayEndBeforeTheyReportTheEnd() {
        Sinks.Empty<Void> slow = Sinks.empty();
        Rounds rounds = rounds(round.then(slow.asMono()));
        rounds.start();
        time.advanceTime();

        rounds.stop(ended::incrementAndGet);
        assertThat(ended).hasValue(0);
        slow.tryEmitEmpty();

        assertThat(ended).hasValue(1);
        assertThat(done).hasValue(1);
    }

    @Test
    void reportTheEndAlsoWhenTheyNeverBegan() {
        rounds(round).stop(ended::incrementAndGet);

        assertThat(ended).hasValue(1);
    }

    @Test
    void doAnotherRoundAtOnceWhenThereIsAHurry() {
        Rounds rounds = rounds(round);
        rounds.start();
        time.advanceTime();

        rounds.hurry();
        time.advanceTime();

        assertThat(done).hasValue(2);
    }

    @Test
    void doOneMoreRoundForAllWhoHurryWhileOneIsUnderWay() {
        Sinks.Empty<Void> slow = Sinks.empty();
        Rounds rounds = rounds(round.then(slow.asMono()));
        rounds.start();
        time.advanceTime();

        rounds.hurry();
        rounds.hurry();
        rounds.hurry();
        time.advanceTime();
        assertThat(done).hasValue(1);
        slow.tryEmitEmpty();
        time.advanceTime();

        assertThat(done).hasValue(2);
    }

    private Rounds rounds(Mono<Void> work) {
        return new Rounds(EVERY, work, time, clock);
    }
}
