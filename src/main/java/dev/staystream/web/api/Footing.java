package dev.staystream.web.api;

import dev.staystream.search.LoggedEvent;
import java.util.List;
import java.util.function.LongFunction;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How far one reader of a stream has come: what was handed to the connection, and what of it the connection has begun to
 * write. It begins the next only when the last has left, so that a reader who stops reading is known by standing still.
 */
final class Footing {

    private volatile long seq;

    private volatile long handed;

    private volatile long taken;

    private volatile boolean dropped;

    private long takenBefore = -1;

    /** Behind the event of this number. */
    Footing(long seq) {
        this.seq = seq;
    }

    /** Hands events, or a heartbeat, to the connection. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField") // each is written by one signal after the other
    Flux<DataBuffer> handing(List<LoggedEvent> events, Flux<DataBuffer> frames) {
        seq = events.isEmpty() ? seq : events.getLast().seq();
        handed++;
        return frames.doFirst(() -> taken++);
    }

    /** Whether the connection has taken nothing since this was last asked, though something waits; the reader is dropped then. */
    boolean stands() {
        System.err.println("DBG " + handed + " " + taken + " " + takenBefore);
        dropped = handed > taken && taken == takenBefore;
        takenBefore = taken;
        return dropped;
    }

    /** What is said last to a reader who was dropped, made of the number of the last event handed out. */
    <T> Mono<T> ifDropped(LongFunction<T> lastWord) {
        return Mono.defer(() -> dropped ? Mono.just(lastWord.apply(seq)) : Mono.empty());
    }
}
