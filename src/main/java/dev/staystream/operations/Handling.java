package dev.staystream.operations;

import static dev.staystream.operations.Setting.BREAKER;
import static dev.staystream.operations.Setting.BREAKER_FAILURE_RATE;
import static dev.staystream.operations.Setting.BREAKER_OPEN_FOR;
import static dev.staystream.operations.Setting.HEDGE;
import static dev.staystream.operations.Setting.MAX_CONCURRENT;
import static dev.staystream.operations.Setting.PAUSED;
import static dev.staystream.operations.Setting.REQUESTS_PER_SECOND;
import static dev.staystream.operations.Setting.RETRIES;
import static dev.staystream.operations.Setting.TIMEOUT;

import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.AccountSettings.Breaker;
import dev.staystream.supplier.AccountSettings.Hedge;
import dev.staystream.supplier.AccountSettings.Retry;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a supplier is called right now: as configured, save where an operator has decided otherwise.
 *
 * @param paused whether nothing at all is sent to it
 * @param timeout the hard end of a question
 * @param maxConcurrent how many wire calls may be under way at once
 * @param requestsPerSecond how many wire calls may begin in a second
 * @param mode who decides whether its breaker is open
 */
public record Handling(
        boolean paused,
        Duration timeout,
        int maxConcurrent,
        int requestsPerSecond,
        BreakerMode mode,
        Breaker breaker,
        Retry retry,
        Hedge hedge) {

    /** As configured. */
    public static Handling of(AccountSettings configured) {
        return of(configured, Map.of());
    }

    /** As configured, save for these changes, whose values are right. */
    static Handling of(AccountSettings configured, Map<Setting, String> changes) {
        Values values = new Values(changes);
        Breaker breaker = configured.breaker();
        return new Handling(
                values.get(PAUSED, Boolean::valueOf, false),
                values.get(TIMEOUT, Form::duration, configured.timeout()),
                values.get(MAX_CONCURRENT, Integer::valueOf, configured.maxConcurrent()),
                values.get(REQUESTS_PER_SECOND, Integer::valueOf, configured.requestsPerSecond()),
                values.get(BREAKER, Handling::mode, BreakerMode.AUTOMATIC),
                new Breaker(
                        values.get(BREAKER_FAILURE_RATE, Integer::valueOf, breaker.failureRate()),
                        breaker.window(),
                        breaker.minimumQuestions(),
                        values.get(BREAKER_OPEN_FOR, Form::duration, breaker.openFor()),
                        breaker.probes()),
                new Retry(
                        values.get(RETRIES, Integer::valueOf, configured.retry().most()),
                        configured.retry().backoff()),
                new Hedge(values.get(HEDGE, Boolean::valueOf, configured.hedge().enabled())));
    }

    private static BreakerMode mode(String value) {
        return BreakerMode.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private record Values(Map<Setting, String> changes) {

        private <T> T get(Setting setting, Function<String, T> reading, T configured) {
            return Optional.ofNullable(changes.get(setting)).map(reading).orElse(configured);
        }
    }
}
