package dev.staystream.partner;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** So many of something in a span of time, refilled evenly. */
final class Allowance {

    private final String name;

    private final int most;

    private final Duration span;

    private final Bucket bucket;

    Allowance(String name, int most, Duration span, TimeMeter time) {
        this.name = name;
        this.most = most;
        this.span = span;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, span))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Takes one, if there is one. */
    Admission take() {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Admission(
                new Admission.Policy(name, most, span),
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /** Takes what was used up elsewhere, even where that is more than there is. */
    void takeUsedElsewhere(long count) {
        if (count > 0) {
            bucket.consumeIgnoringRateLimits(count);
        }
    }
}
