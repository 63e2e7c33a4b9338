package dev.staystream.search;

import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.SupplierId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What one supplier has done in a search so far.
 *
 * @param source how its newest answer was come by, once there is one
 * @param hotels how many hotels it has offers for
 * @param took from being asked until this state
 * @param late whether it came to this state after the search had settled
 * @param observedAt when the supplier said what it is shown with, once it answered
 * @param reason a stable code saying why there is no full answer; pages put it in words
 * @param detail what happened, for operators
 */
public record LedgerLine(
        SupplierId supplier,
        State state,
        Optional<Source> source,
        int hotels,
        int offers,
        Duration took,
        boolean late,
        Optional<Instant> observedAt,
        Optional<String> reason,
        Optional<String> detail) {

    /** How far a supplier has come. */
    public enum State {
        ASKING,
        ANSWERED,
        EMPTY,
        /** Still asked when the search settled. */
        LATE,
        TIMEOUT,
        FAILED,
        /** The supplier, or the account's own limit, said to slow down. */
        LIMITED,
        /** The breaker is open. */
        OPEN,
        /** As many calls are under way as may be. */
        BUSY,
        SKIPPED;

        /** Whether nothing more will come. */
        public boolean ended() {
            return this != ASKING && this != LATE;
        }

        /** Whether the supplier said all it has to say. */
        public boolean answered() {
            return this == ANSWERED || this == EMPTY;
        }
    }
}
