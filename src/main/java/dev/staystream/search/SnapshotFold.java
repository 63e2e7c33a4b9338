package dev.staystream.search;

import dev.staystream.merge.Listing;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.stay.Query;
import dev.staystream.stay.SupplierId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds events into what they say together, as any reader of the log would. */
final class SnapshotFold {

    private final SearchId search;

    private final Query query;

    private final Map<SupplierId, LedgerLine> ledger = new LinkedHashMap<>();

    private final Listing listing = new Listing();

    private Instant startedAt = Instant.EPOCH;

    private long seq;

    private boolean settled;

    private boolean done;

    SnapshotFold(SearchId search, Query query) {
        this.search = search;
        this.query = query;
    }

    void add(LoggedEvent logged) {
        seq = logged.seq();
        switch (logged.event()) {
            case Started started -> startedAt = started.startedAt();
            case SupplierChanged changed -> ledger.put(changed.line().supplier(), changed.line());
            case HotelFound found -> listing.found(found.hotel(), found.distanceKm(), found.replaces());
            case Offered offered -> listing.offered(offered.hotel(), offered.supplier(), offered.offers());
            case Settled end -> settle(end.ledger());
            case Done end -> finish(end.ledger());
        }
    }

    private void settle(Ledger lines) {
        settled = true;
        lines.lines().forEach(line -> ledger.put(line.supplier(), line));
    }

    private void finish(Ledger lines) {
        settle(lines);
        done = true;
    }

    Snapshot snapshot() {
        Ledger lines = new Ledger(List.copyOf(ledger.values()));
        return new Snapshot(search, query, seq, settled, settled && lines.complete(), done, startedAt, lines, listing);
    }
}
