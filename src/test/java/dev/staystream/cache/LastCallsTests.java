package dev.staystream.cache;

import static dev.staystream.cache.CacheExamples.REQUEST;
import static dev.staystream.cache.CacheExamples.hotel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.store.VirtualClock;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

/** How long the end of the program waits for suppliers. */
final class LastCallsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();

    private final VirtualClock clock = new VirtualClock();

    private final List<AnswerTable.Entry> written = new ArrayList<>();

    private final WriteBehind<AnswerKey, AnswerTable.Entry> writes =
            new WriteBehind<>("answers", 100, entries -> Mono.fromRunnable(() -> written.addAll(entries)), clock);

    private final AnswerMemory memory =
            new AnswerMemory(Flux.empty(), writes, DataSize.ofMegabytes(10), clock);

    private final AnswerCache cache = new AnswerCache(memory);

    private final LastCalls last = new LastCalls(cache, PATIENCE);

    private final AtomicBoolean ended = new AtomicBoolean();

    private final Sinks.One<Answer> slow = Sinks.one();

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void endsAtOnceWhenNobodyIsAsked() {
        goDown();

        assertThat(ended).isTrue();
    }

    @Test
    void waitsForAnAnswerAlthoughItsReaderHasLeft() {
        asking();
        goDown();
        time.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(ended).isFalse();

        slow.tryEmitValue(CacheExamples.answer(clock.instant(), hotel("1", "80")));
        time.advanceTimeBy(Duration.ofMillis(20));

        assertThat(ended).isTrue();
        memory.settle().subscribe();
        assertThat(written).hasSize(1);
    }

    @Test
    void waitsNoLongerThanItsPatience() {
        asking();
        goDown();

        time.advanceTimeBy(PATIENCE);

        assertThat(ended).isTrue();
    }

    private void goDown() {
        last.start();
        last.stop(() -> ended.set(true));
        time.advanceTime();
    }

    private void asking() {
        CountedSupplier supplier = new CountedSupplier();
        supplier.publishes(slow.asMono().flux());
        cache.around(supplier, Duration.ofMinutes(5), Duration.ofHours(1))
                .ask(REQUEST)
                .subscribe()
                .dispose();
    }
}
