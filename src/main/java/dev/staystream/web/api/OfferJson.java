package dev.staystream.web.api;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.Payment;
import dev.staystream.stay.PricedOffer;
import java.net.URI;
import java.util.Optional;

/** An offer, in the one shape it has everywhere in the API. */
final class OfferJson {

    /** How many bytes an offer takes, so that arrays seldom need to grow. */
    static final int USUAL_LENGTH = 800;

    private OfferJson() {}

    static void offer(Json json, PricedOffer priced) {
        Offer offer = priced.offer();
        json.field("id", priced.id().value());
        json.field("supplier", priced.supplier().value());
        json.field("hotel", priced.hotel().value());
        json.field("rooms", offer.rooms());
        json.object("room", offer.room(), RoomJson::room);
        json.field("board", offer.board().map(Board::name));
        json.object("price", priced, PriceJson::price);
        json.object("cancellation", offer.cancellation(), OfferJson::cancellation);
        json.field("payment", word(offer.payment()));
        json.field("left", offer.left());
        json.field("source", word(priced.origin().source()));
        json.field("observedAt", priced.origin().observedAt());
        json.instant("expiresAt", offer.expiresAt());
        json.field("link", offer.link().map(URI::toString));
    }

    static void cancellation(Json json, Cancellation cancellation) {
        refundable(json, cancellation.refundable());
        json.instant("freeUntil", cancellation.freeUntil());
        json.field("deadline", word(cancellation.provenance()));
        json.objects("steps", cancellation.steps(), OfferJson::step);
    }

    private static void refundable(Json json, Refundable refundable) {
        switch (refundable) {
            case YES -> json.field("refundable", true);
            case NO -> json.field("refundable", false);
            case UNKNOWN -> json.nothing("refundable");
        }
    }

    private static void step(Json json, Cancellation.Step step) {
        json.field("from", step.from());
        json.object("penalty", step.penalty(), PriceJson::money);
    }

    static String word(Source source) {
        return switch (source) {
            case LIVE -> "live";
            case CACHE -> "cache";
            case STALE -> "stale";
        };
    }

    private static String word(Provenance provenance) {
        return switch (provenance) {
            case STATED -> "stated";
            case COMPUTED -> "computed";
            case ASSUMED -> "assumed";
        };
    }

    static Optional<String> word(Payment payment) {
        return switch (payment) {
            case NOW -> Optional.of("now");
            case PROPERTY -> Optional.of("property");
            case UNKNOWN -> Optional.empty();
        };
    }
}
