package dev.staystream.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Lets so many calls begin in any second, however the seconds are counted. The limit is told on each call, since operators
 * change it, and time comes from whoever asks.
 */
final class Pace {

    private static final Duration WINDOW = Duration.ofSeconds(1);

    private final Deque<Instant> begun = new ArrayDeque<>();

    /** Whether one more call may begin now; if so it counts. */
    synchronized boolean takes(int perSecond, Instant now) {
        Instant gone = now.minus(WINDOW);
        while (!begun.isEmpty() && !begun.peekFirst().isAfter(gone)) {
            begun.removeFirst();
        }
        return begun.size() < perSecond && begun.add(now);
    }
}
