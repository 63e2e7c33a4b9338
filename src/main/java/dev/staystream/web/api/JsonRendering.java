package dev.staystream.web.api;

import dev.staystream.search.Rendering;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;

/** Events as the API's readers get them, one JSON object each. */
final class JsonRendering implements Rendering {

    private static final int USUAL_LENGTH = 512;

    @Override
    public byte[] render(long seq, SearchEvent event) {
        return Json.object(expectedLength(event), event, (json, fields) -> {
            json.field("type", type(event));
            json.field("seq", seq);
            event(json, fields);
        });
    }

    private static int expectedLength(SearchEvent event) {
        return event instanceof Offered offered
                ? USUAL_LENGTH + OfferJson.USUAL_LENGTH * offered.offers().size()
                : USUAL_LENGTH;
    }

    /** The word for a kind of event. */
    static String type(SearchEvent event) {
        return switch (event) {
            case Started started -> "search";
            case SupplierChanged changed -> "supplier";
            case HotelFound found -> "hotel";
            case Offered offered -> "offers";
            case Settled settled -> "settled";
            case Done done -> "done";
        };
    }

    private static void event(Json json, SearchEvent event) {
        switch (event) {
            case Started started -> started(json, started);
            case SupplierChanged changed -> LedgerJson.line(json, changed.line());
            case HotelFound found -> found(json, found);
            case Offered offered -> offered(json, offered);
            case Settled settled -> settled(json, settled);
            case Done done -> done(json, done);
        }
    }

    private static void started(Json json, Started started) {
        json.field("search", started.search().value());
        json.object("query", started.query(), QueryJson::query);
        json.texts("suppliers", started.suppliers());
        json.field("startedAt", started.startedAt());
        json.field("settleAt", started.settleAt());
    }

    private static void found(Json json, HotelFound found) {
        json.object("hotel", found, HotelJson::hotel);
        if (!found.replaces().isEmpty()) {
            json.texts("replaces", found.replaces());
        }
    }

    private static void offered(Json json, Offered offered) {
        json.field("hotel", offered.hotel().value());
        json.field("supplier", offered.supplier().value());
        json.objects("offers", offered.offers(), OfferJson::offer);
    }

    private static void settled(Json json, Settled settled) {
        json.field("complete", settled.complete());
        LedgerJson.ledger(json, settled.ledger());
        json.field("hotels", settled.hotels());
        json.field("offers", settled.offers());
        json.object("cheapest", settled.cheapest(), OfferJson::offer);
    }

    private static void done(Json json, Done done) {
        json.field("complete", done.complete());
        LedgerJson.ledger(json, done.ledger());
    }
}
