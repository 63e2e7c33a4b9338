package dev.staystream.fx;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The newest rates there are, which say by themselves when they have grown old. */
final class CurrentRates implements Supplier<Rates> {

    private final AtomicReference<Rates> newest;

    private final Duration oldAfter;

    private final Clock clock;

    CurrentRates(Rates first, Duration oldAfter, Clock clock) {
        this.newest = new AtomicReference<>(first);
        this.oldAfter = oldAfter;
        this.clock = clock;
    }

    @Override
    public Rates get() {
        Rates rates = newest.get();
        var oldFrom = rates.asOf().atStartOfDay(ZoneOffset.UTC).toInstant().plus(oldAfter);
        return clock.instant().isBefore(oldFrom) ? rates : rates.old();
    }

    /** Takes these from now on, unless there are newer ones. */
    void offer(Rates rates) {
        newest.accumulateAndGet(rates, (known, told) -> told.asOf().isBefore(known.asOf()) ? known : told);
    }
}
