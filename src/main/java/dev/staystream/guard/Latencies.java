package dev.staystream.guard;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How long the last few hundred questions took to begin to be answered. */
final class Latencies {

    private static final int KEPT = 512;

    /** Fewer say too little about the slowest in twenty. */
    private static final int ENOUGH = 40;

    /** How many new ones it takes to look again. */
    private static final int EVERY = 20;

    private static final double UNUSUAL = 0.95;

    private final long[] nanos = new long[KEPT];

    private long added;

    private volatile Optional<Duration> unusual = Optional.empty();

    synchronized void add(Duration latency) {
        nanos[(int) (added % KEPT)] = latency.toNanos();
        added++;
        if (added >= ENOUGH && added % EVERY == 0) {
            unusual = Optional.of(Duration.ofNanos(percentile()));
        }
    }

    private long percentile() {
        long[] sorted = Arrays.copyOf(nanos, (int) Math.min(added, KEPT));
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(UNUSUAL * sorted.length) - 1];
    }

    /** How long all but the slowest in twenty took; empty while too few are known. */
    Optional<Duration> unusual() {
        return unusual;
    }
}
