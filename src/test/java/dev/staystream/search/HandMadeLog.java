package dev.staystream.search;

import dev.staystream.stay.Query;
import dev.staystream.store.VirtualClock;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** A log that a test writes itself. */
public final class HandMadeLog {

    private final EventLog log;

    /** An empty log of this run. */
    public HandMadeLog(SearchId id, Query query, Rendering rendering) {
        this(id, query, rendering, Clock.fixed(VirtualClock.START, ZoneOffset.UTC));
    }

    /** An empty log, what happens in it happening when the clock says. */
    public HandMadeLog(SearchId id, Query query, Rendering rendering, Clock clock) {
        this.log = new EventLog(id, query, new Scribe(rendering, clock), event -> {});
    }

    /** Ends the log without its last word, as a search does that is called off. */
    public HandMadeLog callOff() {
        log.callOff();
        return this;
    }

    /** The log as its readers see it. */
    public EventLog log() {
        return log;
    }

    /** The node goes down. */
    public void dismissReaders() {
        log.dismissReaders();
    }

    /** Adds events. */
    public HandMadeLog append(SearchEvent... events) {
        List.of(events).forEach(log::append);
        return this;
    }
}
