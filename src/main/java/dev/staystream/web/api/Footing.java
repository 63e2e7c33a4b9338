package dev.staystream.web.api;

import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchEvent.Done;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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

    /** What is said last to a reader who misses something, made of the number of the last event handed out. */
    <T> Mono<T> ifDropped(LongFunction<T> lastWord) {
        return Mono.defer(() -> dropped && !finished ? Mono.just(lastWord.apply(seq)) : Mono.empty());
    }
}
