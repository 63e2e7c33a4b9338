package dev.staystream.search;

import java.time.Clock;

/**
 * Puts events in writing.
 *
 * @param rendering how readers get them
 * @param clock when they happen
 */
record Scribe(Rendering rendering, Clock clock) {

    /** The event that happens now, with its number. */
    LoggedEvent write(long seq, SearchEvent event) {
        return new LoggedEvent(seq, event, clock.instant(), rendering);
    }
}
