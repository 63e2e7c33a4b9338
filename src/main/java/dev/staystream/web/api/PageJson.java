package dev.staystream.web.api;

import dev.staystream.search.Snapshot;

/** A search so far, as one answer. */
final class PageJson {

    /** Some offers of each hotel; the array grows where there are more. */
    private static final int LENGTH_PER_HOTEL = 8192;

    private PageJson() {}

    static byte[] bytes(Page page) {
        return Json.object(LENGTH_PER_HOTEL * (1 + page.shown().size()), page, PageJson::page);
    }

    private static void page(Json json, Page page) {
        Snapshot snapshot = page.snapshot();
        json.field("search", snapshot.search().value());
        json.object("query", snapshot.query(), QueryJson::query);
        json.field("seq", snapshot.seq());
        json.field("settled", snapshot.settled());
        json.field("complete", snapshot.complete());
        json.field("done", snapshot.done());
        json.field("startedAt", snapshot.startedAt());
        LedgerJson.ledger(json, snapshot.ledger());
        json.field("total", page.rows().size());
        json.objects("hotels", page.shown(), HotelJson::row);
        json.field("next", page.next().map(Cursor::toString));
    }
}
