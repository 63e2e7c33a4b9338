package dev.staystream.guard;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.SupplierException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The breaker made of the settings in force; other settings make another one, which has seen nothing yet. */
final class Fuse {

    /**
     * What counts: the supplier did not do what it should. A refused key, a question it does not take, its limits and our
     * own are no sign that it is unwell, and asking it less would not mend them.
     */
    private static final Set<NoAnswer> FAILURES = Set.of(NoAnswer.DOWN, NoAnswer.TIMEOUT, NoAnswer.UNREADABLE);

    private final String name;

    private final Supplier<AccountSettings.Breaker> settings;

    private final Clock clock;

    private volatile Made made;

    Fuse(String name, Supplier<AccountSettings.Breaker> settings, Clock clock) {
        this.name = name;
        this.settings = settings;
        this.clock = clock;
        this.made = make(settings.get());
    }

    private record Made(AccountSettings.Breaker settings, CircuitBreaker breaker) {}

    /** The breaker now in force. */
    CircuitBreaker current() {
        AccountSettings.Breaker wanted = settings.get();
        Made known = made;
        return known.settings().equals(wanted) ? known.breaker() : replaced(wanted);
    }

    private synchronized CircuitBreaker replaced(AccountSettings.Breaker wanted) {
        if (!made.settings().equals(wanted)) {
            made = make(wanted);
        }
        return made.breaker();
    }

    private Made make(AccountSettings.Breaker wanted) {
        return new Made(wanted, CircuitBreaker.of(name, config(wanted)));
    }

    /**
     * Half-open never lasts longer than open does: a probe may be called off by whoever asked, and then nobody tells the
     * breaker (resilience4j #1681, #2120).
     */
    private CircuitBreakerConfig config(AccountSettings.Breaker wanted) {
        return CircuitBreakerConfig.custom()
                .slidingWindow(wanted.window(), wanted.minimumQuestions(), SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(wanted.failureRate())
                .waitDurationInOpenState(wanted.openFor())
                .permittedNumberOfCallsInHalfOpenState(wanted.probes())
                .maxWaitDurationInHalfOpenState(wanted.openFor())
                .recordException(Fuse::counts)
                .ignoreException(error -> !counts(error))
                .writableStackTraceEnabled(false)
                .clock(clock)
                .currentTimestampFunction(Clock::millis, TimeUnit.MILLISECONDS)
                .build();
    }

    private static boolean counts(Throwable error) {
        return error instanceof SupplierException known && FAILURES.contains(known.reason());
    }
}
