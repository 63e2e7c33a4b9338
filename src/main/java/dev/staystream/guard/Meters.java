package dev.staystream.guard;

import dev.staystream.operations.Condition;
import dev.staystream.operations.Condition.BreakerState;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.SupplierId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** What is measured of one supplier. */
final class Meters {

    private static final String PREFIX = "staystream.supplier.";

    /** From an answer out of a warm cache to the longest anybody waits for. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(200),
        Duration.ofMillis(400),
        Duration.ofMillis(800),
        Duration.ofMillis(1_500),
        Duration.ofSeconds(3),
        Duration.ofSeconds(6),
        Duration.ofSeconds(12)
    };

    private final MeterRegistry registry;

    private final Tags supplier;

    private final Counter calls;

    private final Counter retries;

    private final Counter hedges;

    private final Counter hedgesWon;

    Meters(SupplierId supplier, MeterRegistry registry) {
        this.registry = registry;
        this.supplier = Tags.of("supplier", supplier.value());
        this.calls = counter("calls", "Wire calls sent");
        this.retries = counter("retries", "Questions asked again after a failure");
        this.hedges = counter("hedges", "Questions asked a second time beside a slow first");
        this.hedgesWon = counter("hedges.won", "Second questions that were answered before the first");
    }

    private Counter counter(String name, String description) {
        return Counter.builder(PREFIX + name)
                .description(description)
                .tags(supplier)
                .register(registry);
    }

    /** Shows how the calls are going whenever somebody looks. */
    void show(Supplier<Condition> condition) {
        Arrays.stream(BreakerState.values()).forEach(state -> showBreaker(state, condition));
        Gauge.builder(PREFIX + "under.way", () -> condition.get().callsUnderWay())
                .description("Wire calls that have begun and not ended")
                .tags(supplier)
                .register(registry);
    }

    private void showBreaker(BreakerState state, Supplier<Condition> condition) {
        Gauge.builder(PREFIX + "breaker", () -> condition.get().breaker() == state ? 1 : 0)
                .description("1 for the state the breaker is in")
                .tags(supplier.and("state", word(state)))
                .register(registry);
    }

    void called() {
        calls.increment();
    }

    void retried() {
        retries.increment();
    }

    void hedged() {
        hedges.increment();
    }

    void hedgeWon() {
        hedgesWon.increment();
    }

    /** A call or a question was turned away on our side. */
    void refused(NoAnswer reason) {
        Counter.builder(PREFIX + "refused")
                .description("Calls and questions turned away before they were sent")
                .tags(supplier.and("reason", reason.code()))
                .register(registry)
                .increment();
    }

    void ended(Question question, String outcome, Duration took) {
        Timer.builder(PREFIX + "questions")
                .description("How long questions took, and how they ended")
                .tags(supplier.and("question", word(question), "outcome", outcome))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(took);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
