package dev.staystream.search;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;

/** By what searches are timed, and where it is counted. */
record Instruments(Clock clock, MeterRegistry meters) {}
