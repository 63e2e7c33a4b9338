package dev.staystream.web.api;

import dev.staystream.merge.HotelRow;
import dev.staystream.merge.View;
import dev.staystream.search.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * One page of what a search had found by some event.
 *
 * @param rows all hotels of the view, of which the page shows those from the offset on
 */
record Page(Snapshot snapshot, List<HotelRow> rows, int offset, int limit) {

    static Page of(Snapshot snapshot, View view, int offset) {
        return new Page(snapshot, snapshot.listing().rows(view.filter(), view.sort()), offset, view.limit());
    }

    List<HotelRow> shown() {
        return rows.subList(Math.min(offset, rows.size()), end());
    }

    Optional<Cursor> next() {
        return end() < rows.size()
                ? Optional.of(new Cursor(snapshot.search(), snapshot.seq(), end()))
                : Optional.empty();
    }

    private int end() {
        return (int) Math.min((long) offset + limit, rows.size());
    }
}
