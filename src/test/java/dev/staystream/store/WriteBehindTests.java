package dev.staystream.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What becomes of values that wait to be written. */
final class WriteBehindTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final SettableClock clock = new SettableClock();

    private final List<List<String>> batches = new ArrayList<>();

    @Test
    void writesWhatWaitsInBatchesInTheOrderItCame() {
        WriteBehind<Integer, String> writes = writing(this::accept);
        IntStream.range(0, 450).forEach(number -> writes.add(number, "value" + number));

        finish(writes.drain());

        assertThat(batches).extracting(List::size).containsExactly(200, 200, 50);
        assertThat(batches.getFirst()).startsWith("value0", "value1");
        assertThat(batches.getLast()).endsWith("value449");
    }

    @Test
    void writesOfEachKeyTheNewestOnly() {
        WriteBehind<Integer, String> writes = writing(this::accept);
        writes.add(1, "old");
        writes.add(2, "other");
        writes.add(1, "new");

        finish(writes.drain());

        assertThat(batches).containsExactly(List.of("new", "other"));
    }

    @Test
    void writesNothingTwice() {
        WriteBehind<Integer, String> writes = writing(this::accept);
        writes.add(1, "value");

        finish(writes.drain());
        finish(writes.drain());

        assertThat(batches).containsExactly(List.of("value"));
    }

    @Test
    void writesAgainWhatChangedWhileItWasWritten() {
        List<WriteBehind<Integer, String>> itself = new ArrayList<>();
        WriteBehind<Integer, String> writes = writing(values -> {
            if (batches.isEmpty()) {
                itself.getFirst().add(1, "changed");
            }
            return accept(values);
        });
        itself.add(writes);
        writes.add(1, "value");

        finish(writes.drain());

        assertThat(batches).containsExactly(List.of("value"), List.of("changed"));
    }

    @Test
    void dropsNewcomersWhenItIsFullAndCountsThem() {
        WriteBehind<Integer, String> writes = writing(this::accept);
        assertThat(IntStream.range(0, 1_000).allMatch(number -> writes.add(number, "value")))
                .isTrue();

        assertThat(writes.add(1_000, "too many")).isFalse();
        assertThat(writes.add(1, "newer")).isTrue();

        assertThat(writes.dropped()).isOne();
        finish(writes.drain());
        assertThat(writes.add(1_000, "fits again")).isTrue();
    }

    @Test
    void keepsEverythingWhileTheDatabaseCannotBeReached() {
        List<RuntimeException> errors = new ArrayList<>(List.of(new DataAccessResourceFailureException("gone")));
        WriteBehind<Integer, String> writes =
                writing(values -> errors.isEmpty() ? accept(values) : Mono.error(errors.removeFirst()));
        writes.add(1, "value");

        StepVerifier.create(writes.drain())
                .expectError(DataAccessResourceFailureException.class)
                .verify(SOON);
        finish(writes.drain());

        assertThat(batches).containsExactly(List.of("value"));
        assertThat(writes.dropped()).isZero();
    }

    @Test
    void dropsOnlyTheValueThatTheDatabaseRefuses() {
        WriteBehind<Integer, String> writes = writing(values -> values.contains("wrong")
                ? Mono.error(() -> new DataIntegrityViolationException("too long"))
                : accept(values));
        writes.add(1, "right");
        writes.add(2, "wrong");
        writes.add(3, "right too");

        finish(writes.drain());

        assertThat(batches).containsExactly(List.of("right"), List.of("right too"));
        assertThat(writes.dropped()).isOne();
    }

    @Test
    void tellsOperatorsHowManyWaitAndWereDropped() {
        WriteBehind<Integer, String> writes = writing(this::accept);
        IntStream.range(0, 1_005).forEach(number -> writes.add(number, "value"));
        SimpleMeterRegistry meters = new SimpleMeterRegistry();

        writes.bindTo(meters);

        assertThat(meters.get("staystream.store.waiting")
                        .tag("rows", "values")
                        .gauge()
                        .value())
                .isEqualTo(1_000);
        assertThat(meters.get("staystream.store.dropped")
                        .tag("rows", "values")
                        .functionCounter()
                        .count())
                .isEqualTo(5);
    }

    private WriteBehind<Integer, String> writing(Function<List<String>, Mono<Void>> writer) {
        return new WriteBehind<>("values", 1_000, writer, clock);
    }

    private Mono<Void> accept(List<String> values) {
        return Mono.fromRunnable(() -> batches.add(values));
    }

    private static void finish(Mono<Void> work) {
        StepVerifier.create(work).expectComplete().verify(SOON);
    }
}
