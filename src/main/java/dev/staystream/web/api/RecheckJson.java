package dev.staystream.web.api;

import dev.staystream.recheck.Recheck;
import dev.staystream.recheck.Term;
import dev.staystream.recheck.Verdict;
import dev.staystream.recheck.Verdict.Changed;
import dev.staystream.recheck.Verdict.Unknown;
import dev.staystream.stay.Offer;
import dev.staystream.stay.PricedOffer;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What came of a recheck. Of each change it tells the field of the offer by its path. */
final class RecheckJson {

    private static final int OFFERS = 4;

    private RecheckJson() {}

    static byte[] bytes(Recheck recheck) {
        return Json.object(OFFERS * OfferJson.USUAL_LENGTH, recheck, RecheckJson::recheck);
    }

    private static void recheck(Json json, Recheck recheck) {
        json.field("outcome", recheck.verdict().code());
        json.object("seen", recheck.seen().offer(), OfferJson::offer);
        json.object("current", recheck.current(), OfferJson::offer);
        json.objects("changes", changes(recheck), RecheckJson::change);
        json.field("link", recheck.link().map(URI::toString));
        json.field("checkedAt", recheck.checkedAt());
        json.field("reason", reason(recheck.verdict()));
        json.object("alternative", recheck.alternative(), OfferJson::offer);
    }

    private static Optional<String> reason(Verdict verdict) {
        return verdict instanceof Unknown unknown ? Optional.of(unknown.reason().code()) : Optional.empty();
    }

    private static List<Change> changes(Recheck recheck) {
        return recheck.verdict() instanceof Changed(PricedOffer current, List<Term> terms)
                ? terms.stream()
                        .map(term -> new Change(term, recheck.seen().offer().offer(), current.offer()))
                        .toList()
                : List.of();
    }

    private record Change(Term term, Offer seen, Offer current) {}

    private static void change(Json json, Change change) {
        json.field("field", path(change.term()));
        value(json, "seen", change.term(), change.seen());
        value(json, "current", change.term(), change.current());
    }

    private static String path(Term term) {
        return switch (term) {
            case PRICE -> "price.quoted";
            case CHARGES -> "price.charges";
            case BOARD -> "board";
            case CANCELLATION -> "cancellation";
            case ROOM -> "room";
            case PAYMENT -> "payment";
        };
    }

    private static void value(Json json, String name, Term term, Offer offer) {
        switch (term) {
            case PRICE -> json.object(name, offer.price().quoted(), PriceJson::money);
            case CHARGES -> json.objects(name, offer.price().charges(), PriceJson::charge);
            case BOARD -> json.field(name, offer.board().map(Enum::name));
            case CANCELLATION -> json.object(name, offer.cancellation(), OfferJson::cancellation);
            case ROOM -> json.object(name, offer.room(), RoomJson::room);
            case PAYMENT -> json.field(name, OfferJson.word(offer.payment()));
        }
    }
}
