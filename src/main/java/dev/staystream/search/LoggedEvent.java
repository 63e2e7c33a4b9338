package dev.staystream.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event with its place in the log, written out when the first reader wants it and shared by all who come after. */
public final class LoggedEvent {

    private final long seq;

    private final SearchEvent event;

    private final Instant at;

    private final Rendering rendering;

    private volatile byte @Nullable [] written;

    /** An event that the rendering writes out when it is asked for, once. */
    public LoggedEvent(long seq, SearchEvent event, Instant at, Rendering rendering) {
        this.seq = seq;
        this.event = event;
        this.at = at;
        this.rendering = rendering;
    }

    /** Its number, from 1, without holes. */
    public long seq() {
        return seq;
    }

    /** What happened. */
    public SearchEvent event() {
        return event;
    }

    /** When it happened. */
    public Instant at() {
        return at;
    }

    /** The event as readers get it, in UTF-8; nobody changes the array. */
    public byte[] rendering() {
        byte[] bytes = written;
        if (bytes == null) {
            bytes = write();
        }
        return bytes;
    }

    private synchronized byte[] write() {
        byte[] bytes = written;
        if (bytes == null) {
            bytes = rendering.render(seq, event);
            written = bytes;
        }
        return bytes;
    }
}
