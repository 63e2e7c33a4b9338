package dev.staystream.supplier.contract;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.ScheduledFuture;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import reactor.netty.http.HttpResources;
import reactor.netty.resources.LoopResources;

/**
 * Beats on each event loop of the clients and measures the longest stretch of work between two beats. It counts the time the
 * loop's thread had a processor for, so that other processes, other threads and collections of garbage do not count.
 */
final class Heartbeat implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final AtomicLong longest = new AtomicLong();

    private final List<ScheduledFuture<?>> beats;

    Heartbeat() {
        beats = StreamSupport.stream(
                        HttpResources.get().onClient(LoopResources.DEFAULT_NATIVE).spliterator(), false)
                .<ScheduledFuture<?>>map(this::beating)
                .toList();
    }

    private ScheduledFuture<?> beating(EventExecutor loop) {
        AtomicLong last = new AtomicLong(-1);
        return loop.scheduleWithFixedDelay(() -> beat(last), 0, 1, MILLISECONDS);
    }

    private void beat(AtomicLong last) {
        long now = THREADS.getCurrentThreadCpuTime();
        long before = last.getAndSet(now);
        if (before >= 0) {
            longest.accumulateAndGet(now - before, Math::max);
        }
    }

    /** The longest time any of the loops has worked on one thing. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        beats.forEach(beat -> beat.cancel(false));
    }
}
