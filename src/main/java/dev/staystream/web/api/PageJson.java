package dev.staystream.web.api;

import dev.staystream.search.Snapshot;
import java.util.Optional;

/** A search so far, as one answer. */
final class PageJson {

    private static final int USUAL_LENGTH = 4096;

    private PageJson() {}

    /** The page, each hotel with its rooms and sources where an explanation is wanted. */
    static byte[] bytes(Page page, Optional<Explanation> explanation) {
        int offers = page.shown().stream().mapToInt(row -> row.offers().size()).sum();
        return Json.object(USUAL_LENGTH + OfferJson.USUAL_LENGTH * offers, page, (json, fields) -> page(json, fields, explanation));
    }

    private static void page(Json json, Page page, Optional<Explanation> explanation) {
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
        json.objects("hotels", page.shown(), (hotel, row) -> {
            HotelJson.row(hotel, row);
            explanation.ifPresent(why -> why.row(hotel, row));
        });
        json.field("next", page.next().map(Cursor::toString));
    }
}
