package dev.staystream.web.api;

import dev.staystream.search.EventLog;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchEvent.Done;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * How far one reader of a stream has come. A connection begins to write the next flush only when the last has left, and is
 * offered at least a heartbeat between two looks, so that a reader who stops reading is known by standing still.
 */
final class Footing {

    private final AtomicLong flushes = new AtomicLong();

    private final Sinks.Empty<Void> broken = Sinks.empty();

    private volatile long seq;

    private volatile boolean finished;

    private volatile boolean dropped;

    private volatile boolean failed;

    private long flushesBefore = -1;

    /** Behind the event of this number. */
    Footing(long seq) {
        this.seq = seq;
    }

    /** Hands an event over in this frame. */
    DataBuffer handed(LoggedEvent logged, DataBuffer frame) {
        seq = logged.seq();
        finished = logged.event() instanceof Done;
        return frame;
    }

    /** Hands what is flushed together to the connection; should it break, nothing more is. */
    Flux<DataBuffer> flushing(Flux<DataBuffer> frames) {
        return frames.doFirst(flushes::incrementAndGet).onErrorResume(error -> breaks());
    }

    private Flux<DataBuffer> breaks() {
        failed = true;
        broken.tryEmitEmpty();
        return Flux.empty();
    }

    /** Completes when something could not be handed over. */
    Mono<Void> broken() {
        return broken.asMono();
    }

    /** Whether the connection has taken nothing since this was last asked; the reader is dropped then. */
    boolean stands() {
        dropped = flushes.get() == flushesBefore;
        flushesBefore = flushes.get();
        return dropped;
    }

    /** What is said last to a reader who misses something of the log, be it because the search was called off. */
    Mono<LastWord> lastWord(EventLog log) {
        return Mono.defer(() -> Mono.justOrEmpty(missing(log))).filter(word -> !finished);
    }

    private Optional<LastWord> missing(EventLog log) {
        if (failed) {
            return Optional.of(new LastWord.Broken(seq));
        }
        if (dropped) {
            return Optional.of(new LastWord.Dropped(seq));
        }
        if (log.calledOff()) {
            return Optional.of(new LastWord.CalledOff(seq));
        }
        return log.ended() ? Optional.empty() : Optional.of(new LastWord.Closing(seq));
    }
}
