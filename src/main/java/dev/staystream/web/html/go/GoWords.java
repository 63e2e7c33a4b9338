package dev.staystream.web.html.go;

import static java.util.stream.Collectors.joining;

import dev.staystream.place.Place;
import dev.staystream.place.Places;
import dev.staystream.recheck.Finding;
import dev.staystream.recheck.Finding.Forgotten;
import dev.staystream.recheck.Finding.Known;
import dev.staystream.recheck.Finding.NeverMade;
import dev.staystream.recheck.Recheck;
import dev.staystream.recheck.SeenOffer;
import dev.staystream.recheck.Term;
import dev.staystream.recheck.Verdict.Changed;
import dev.staystream.recheck.Verdict.Matched;
import dev.staystream.recheck.Verdict.SoldOut;
import dev.staystream.recheck.Verdict.Unknown;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.html.Phrase;
import dev.staystream.web.html.QueryAddress;
import dev.staystream.web.html.QueryWords;
import dev.staystream.web.html.Tone;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.go.GoView.Fact;
import dev.staystream.web.html.go.GoView.Next;
import dev.staystream.web.html.go.GoView.Way;
import dev.staystream.web.html.offer.OfferCard;
import dev.staystream.web.html.offer.OfferWords;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** Puts in words what came of checking an offer. */
record GoWords(Wording wording, Places places) {

    /** Of a hotel whose place nobody knows; the zone says its name, which an offset would not. */
    private static final ZoneId NOWHERE = ZoneId.of("UTC");

    GoView view(Recheck recheck) {
        return switch (recheck.verdict()) {
            case Matched(PricedOffer current) -> stands(recheck, current);
            case Changed(PricedOffer current, List<Term> terms) -> changed(recheck, current, terms);
            case SoldOut soldOut -> soldOut(recheck);
            case Unknown(var reason) -> unknown(recheck, wording.say("reason." + reason.code()));
        };
    }

    private GoView stands(Recheck recheck, PricedOffer current) {
        SeenOffer seen = recheck.seen();
        List<Fact> booking = List.of(
                fact("total", offers(seen).card(current).total()),
                fact("offer", current.id().value()));
        return new GoView(
                new Phrase(Tone.GOOD, "check", wording.say("go.matched.title")),
                wording.say("go.matched.lead", supplier(seen)),
                Stream.concat(facts(seen).stream(), booking.stream()).toList(),
                "",
                List.of(),
                Optional.empty(),
                List.of(back(seen)));
    }

    private GoView changed(Recheck recheck, PricedOffer current, List<Term> terms) {
        SeenOffer seen = recheck.seen();
        OfferComparison comparison = new OfferComparison(offers(seen), seen.offer(), current);
        String names = terms.stream()
                .map(term -> wording.say("go.term." + term.name().toLowerCase(Locale.ROOT)))
                .collect(joining(wording.say("progress.and")));
        String key = current.offer().link().isPresent() ? "go.changed.go" : "go.changed.take";
        String total = offers(seen).card(current).total();
        return new GoView(
                new Phrase(Tone.CARE, "swap", wording.say("go.changed.title", supplier(seen))),
                wording.say("go.changed.lead", names),
                facts(seen),
                wording.say("go.seen", wording.ago(seen.offer().origin().observedAt())),
                comparison.rows(terms),
                Optional.empty(),
                List.of(new Way(wording.say(key, supplier(seen), total), address(current)), back(seen)));
    }

    private GoView soldOut(Recheck recheck) {
        SeenOffer seen = recheck.seen();
        Optional<PricedOffer> other = recheck.alternative();
        String lead = other.isPresent() ? "go.soldOut.lead" : "go.soldOut.none";
        return new GoView(
                new Phrase(Tone.BAD, "cross", wording.say("go.soldOut.title")),
                wording.say(lead, supplier(seen)),
                facts(seen),
                "",
                List.of(),
                other.map(offer ->
                        new Next(wording.say("go.soldOut.next"), offers(seen).card(offer))),
                List.of(back(seen)));
    }

    private GoView unknown(Recheck recheck, String reason) {
        SeenOffer seen = recheck.seen();
        Stream<Way> again = Stream.of(new Way(wording.say("go.unknown.again"), address(seen.offer())));
        Stream<Way> unchecked = seen.offer().offer().link().stream()
                .map(link -> new Way(wording.say("go.unknown.anyway", supplier(seen)), link.toString()));
        return new GoView(
                new Phrase(Tone.CARE, "question", wording.say("go.unknown.title")),
                wording.say("go.unknown.lead", supplier(seen), reason),
                facts(seen),
                "",
                List.of(),
                Optional.empty(),
                Stream.of(again, unchecked, Stream.of(back(seen)))
                        .flatMap(ways -> ways)
                        .toList());
    }

    /** An offer that cannot be found, and why. */
    GoView missing(Finding why) {
        String key = status(why) == HttpStatus.GONE ? "go.forgotten" : "go.never";
        return plain(wording.say(key + ".title"), wording.say(key + ".lead"));
    }

    static HttpStatus status(Finding why) {
        return switch (why) {
            case Forgotten forgotten -> HttpStatus.GONE;
            case NeverMade never -> HttpStatus.NOT_FOUND;
            case Known known -> HttpStatus.OK;
        };
    }

    /** An offer that is not checked, since many others just were. */
    GoView tooOften(Duration retryAfter) {
        return plain(wording.say("go.tooOften.title"), wording.say("go.tooOften.lead", seconds(retryAfter)));
    }

    private GoView plain(String title, String lead) {
        return new GoView(
                new Phrase(Tone.PLAIN, "alert", title),
                lead,
                List.of(),
                "",
                List.of(),
                Optional.empty(),
                List.of(new Way(wording.say("error.home"), "/")));
    }

    /** Whole seconds, no fewer than it takes. */
    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private List<Fact> facts(SeenOffer seen) {
        QueryWords query = new QueryWords(wording);
        Stream<Fact> hotel = seen.hotel().map(Hotel::name).map(name -> fact("hotel", name)).stream();
        Stream<Fact> others = Stream.of(
                fact("room", offers(seen).card(seen.offer()).room()),
                fact("dates", query.dates(seen.query().stay())),
                fact("guests", query.guests(seen.query())),
                fact("supplier", supplier(seen)));
        return Stream.concat(hotel, others).toList();
    }

    private Fact fact(String name, String text) {
        return new Fact(wording.say("go.fact." + name), text);
    }

    private String supplier(SeenOffer seen) {
        return wording.name(seen.offer().supplier());
    }

    private static String address(PricedOffer offer) {
        return OfferCard.address(offer.id());
    }

    private Way back(SeenOffer seen) {
        return new Way(wording.say("go.back"), QueryAddress.of(seen.log()).toString());
    }

    private OfferWords offers(SeenOffer seen) {
        return new OfferWords(wording, seen.query(), zone(seen));
    }

    private ZoneId zone(SeenOffer seen) {
        return seen.hotel()
                .flatMap(hotel -> hotel.details().location())
                .or(() -> Optional.of(seen.query().destination())
                        .filter(Area.class::isInstance)
                        .map(Area.class::cast)
                        .map(Area::centre))
                .map(places::nearest)
                .map(Place::timeZone)
                .orElse(NOWHERE);
    }
}
