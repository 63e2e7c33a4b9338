package dev.staystream.web.api;

import dev.staystream.search.EventLog;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchEvent.Done;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;

/**
 * How far one reader of a stream has come. A connection begins to write the next flush only when the last has left, and is
 * offered at least a heartbeat between two looks, so that a reader who stops reading is known by standing still.
 */
final class Footing {

    private final AtomicLong flushes = new AtomicLong();

    private volatile long seq;

    private volatile boolean finished;

    private volatile boolean dropped;

    private long flushesBefore = -1;

    /** Behind the event of this number. */
    Footing(long seq) {
        this.seq = seq;
    }

    /** Hands events, or a heartbeat, to the connection. */
    Flux<DataBuffer> handing(List<LoggedEvent> events, Flux<DataBuffer> frames) {
        if (!events.isEmpty()) {
            seq = events.getLast().seq();
            finished = events.getLast().event() instanceof Done;
        }
        return frames.doFirst(flushes::incrementAndGet);
    }

    /** Whether the connection has taken nothing since this was last asked; the reader is dropped then. */
    boolean stands() {
        dropped = flushes.get() == flushesBefore;
        flushesBefore = flushes.get();
        return dropped;
    }

    /** The event behind which the reader stands. */
    long seq() {
        return seq;
    }

    /** Why the reader misses something, if it does: for reading too slowly, or since this node goes down. */
    Optional<String> loss(EventLog log) {
        return Optional.of(dropped ? "read-too-slowly" : "closing")
                .filter(reason -> !finished && (dropped || !log.ended()));
    }
}
