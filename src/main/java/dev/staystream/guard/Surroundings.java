package dev.staystream.guard;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Time, chance, and where measurements go. */
public record Surroundings(Clock clock, RandomGenerator random, MeterRegistry meters) {}
