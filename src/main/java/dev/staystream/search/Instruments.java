package dev.staystream.search;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * By what searches are timed, where it is counted, and who is told what each has found.
 *
 * @param ended is told of every search that others could join, when it has ended
 */
record Instruments(Clock clock, MeterRegistry meters, Consumer<Snapshot> ended) {

    /** Nobody is told what searches find. */
    Instruments(Clock clock, MeterRegistry meters) {
        this(clock, meters, search -> {});
    }
}
