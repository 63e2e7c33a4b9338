package dev.staystream.web.html.hotel;

import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.stay.PricedOffer;
import dev.staystream.web.html.HotelAddress;
import dev.staystream.web.html.Link;
import dev.staystream.web.html.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says how a hotel's page goes on once all offers are there, or why there is none.
 *
 * @param address this run of the search
 */
record HotelEndWords(Wording wording, HotelAddress address) {

    HotelEnd end(List<PricedOffer> offers, Ledger ledger) {
        if (!offers.isEmpty()) {
            return end("some", ledger, Optional.of(ordered()));
        }
        boolean answered = ledger.lines().stream().map(LedgerLine::state).anyMatch(State::answered);
        return end(answered ? ledger.complete() ? "none" : "partly" : "failed", ledger, Optional.empty());
    }

    /** There are more kinds of rooms than had a place, so that they are shown elsewhere. */
    HotelEnd more(int kinds, Ledger ledger) {
        HotelEnd end = end("some", ledger, Optional.of(ordered()));
        return new HotelEnd(wording.say("hotel.end.more", kinds), wording.say("hotel.end.more.text"), end.ways());
    }

    private Link ordered() {
        return new Link(wording.say("hotel.end.order"), address.toString(), false);
    }

    private HotelEnd end(String kind, Ledger ledger, Optional<Link> order) {
        boolean late = ledger.lines().stream().anyMatch(line -> line.state() == State.LATE);
        Optional<Link> again = late || !ledger.complete()
                ? Optional.of(new Link(wording.say("hotel.end.again"), address.anew().toString(), false))
                : Optional.empty();
        return new HotelEnd(
                wording.say("hotel.end." + kind),
                wording.say("hotel.end.%s.text".formatted(kind)),
                Stream.of(order, again, back()).flatMap(Optional::stream).toList());
    }

    private Optional<Link> back() {
        return address.results().map(results -> new Link(wording.say("hotel.end.back"), results.toString(), false));
    }
}
