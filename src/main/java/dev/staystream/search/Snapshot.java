package dev.staystream.search;

import dev.staystream.merge.Listing;
import dev.staystream.stay.Query;
import java.time.Instant;

/**
 * A search as of one event, folded.
 *
 * @param seq the newest event folded in
 * @param complete whether every supplier that was asked has answered or was empty by then
 * @param listing private to this snapshot
 */
public record Snapshot(
        SearchId search,
        Query query,
        long seq,
        boolean settled,
        boolean complete,
        boolean done,
        Instant startedAt,
        Ledger ledger,
        Listing listing) {}
