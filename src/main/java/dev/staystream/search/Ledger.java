package dev.staystream.search;

import dev.staystream.search.LedgerLine.State;
import java.util.List;

/** What every enabled supplier has done in a search, one line each, in the order of the configuration. */
public record Ledger(List<LedgerLine> lines) {

    public Ledger {
        lines = List.copyOf(lines);
    }

    /** Whether every supplier that was asked has answered or was empty; those skipped were not asked. */
    public boolean complete() {
        return lines.stream()
                .map(LedgerLine::state)
                .filter(state -> state != State.SKIPPED)
                .allMatch(State::answered);
    }

    /** Whether every supplier has reached an end. */
    public boolean ended() {
        return lines.stream().map(LedgerLine::state).allMatch(State::ended);
    }
}
