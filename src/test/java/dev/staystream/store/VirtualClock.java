package dev.staystream.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import reactor.test.scheduler.VirtualTimeScheduler;

/** The clock of the virtual time that is in force while it is read. */
public final class VirtualClock extends Clock {

    /** When virtual time begins. */
    public static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    @Override
    public Instant instant() {
        return START.plusNanos(VirtualTimeScheduler.get().now(TimeUnit.NANOSECONDS));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
