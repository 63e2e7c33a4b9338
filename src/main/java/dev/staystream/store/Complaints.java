package dev.staystream.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;

/** Warnings about one thing that may go wrong a thousand times a second, but is logged once a minute. */
final class Complaints {

    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);

    private final Logger logger;

    private final Clock clock;

    private Instant silentUntil = Instant.MIN;

    Complaints(Logger logger, Clock clock) {
        this.logger = logger;
        this.clock = clock;
    }

    synchronized void warn(String format, Object... arguments) {
        Instant now = clock.instant();
        if (!now.isBefore(silentUntil)) {
            silentUntil = now.plus(AT_MOST_EVERY);
            logger.warn(format, arguments);
        }
    }
}
