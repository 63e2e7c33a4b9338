package dev.staystream.web.api;

import dev.staystream.search.Snapshot;

/** A search so far, as one answer. */
final class PageJson {

    private static final int USUAL_LENGTH = 4096;

    private PageJson() {}

    static byte[] bytes(Page page) {
        int offers = page.shown().stream().mapToInt(row -> row.offers().size()).sum();
        return Json.object(USUAL_LENGTH + OfferJson.USUAL_LENGTH * offers, page, PageJson::page);
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
