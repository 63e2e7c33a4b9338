package dev.staystream.search;

import dev.staystream.stay.Query;
import java.util.List;

/** A log that a test writes itself. */
public final class HandMadeLog {

    private final EventLog log;

    /** An empty log of this run. */
    public HandMadeLog(SearchId id, Query query, Rendering rendering) {
        this.log = new EventLog(id, query, rendering, event -> {});
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
