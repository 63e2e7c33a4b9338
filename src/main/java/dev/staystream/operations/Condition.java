package dev.staystream.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * How the calls to a supplier are going.
 *
 * @param breaker whether it is asked, left alone for failing, or probed
 * @param callsUnderWay how many wire calls have begun and not ended
 * @param quietUntil until when the supplier asked to be left alone, while it does
 */
public record Condition(BreakerState breaker, int callsUnderWay, Optional<Instant> quietUntil) {

    /** Nobody has called it yet. */
    static final Condition UNUSED = new Condition(BreakerState.CLOSED, 0, Optional.empty());

    /** What a breaker does with the next question. */
    public enum BreakerState {
        /** It is asked. */
        CLOSED,
        /** It is asked as a probe, one of a few. */
        HALF_OPEN,
        /** It is not asked. */
        OPEN
    }
}
