package dev.staystream.load;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** How long something took, many times over. */
record Quantiles(List<Duration> sorted) {

    static Quantiles of(Collection<Duration> durations) {
        return new Quantiles(durations.stream().sorted().toList());
    }

    /** What so many percent of them took at most, in milliseconds. */
    double millis(double percent) {
        int index = Math.max(0, (int) Math.ceil(percent / 100 * sorted.size()) - 1);
        return sorted.get(index).toNanos() / 1e6;
    }
}
