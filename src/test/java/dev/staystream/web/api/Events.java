package dev.staystream.web.api;

import static dev.staystream.stay.Examples.QUERY;

import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.search.SearchId;
import dev.staystream.stay.Address;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What happens in the searches of these tests. */
final class Events {

    static final SearchId SEARCH = new SearchId("k3Jd9");

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static final SupplierId SUPPLIER = new SupplierId("liteapi");

    private Events() {}

    static Started started() {
        return new Started(SEARCH, QUERY, List.of(new SupplierId("hotelbeds"), SUPPLIER), NOON, NOON.plusSeconds(8));
    }

    static HotelFound found(String id) {
        return found(id, List.of());
    }

    static HotelFound found(String id, List<HotelId> replaces) {
        HotelDetails details = new HotelDetails(
                Optional.of(new Location(48.86, 2.35)),
                Optional.of(Address.of("1 rue de Rivoli")),
                OptionalDouble.of(4),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(URI.create("https://img.example/1.jpg")));
        return new HotelFound(new Hotel(new HotelId(id), "Hôtel " + id, details), OptionalDouble.of(1.2049), replaces);
    }

    static Offered offered(String hotel, String amount) {
        return new Offered(new HotelId(hotel), SUPPLIER, List.of(offer(hotel, amount)));
    }

    static PricedOffer offer(String hotel, String amount) {
        return new PricedOffer(
                new OfferId("offer-" + amount),
                new HotelId(hotel),
                SUPPLIER,
                Examples.offer(amount),
                new Total(Optional.of(Money.of(amount, "EUR")), true, Optional.empty()),
                Origin.live(NOON));
    }

    static SupplierChanged changed(State state) {
        return new SupplierChanged(line(state));
    }

    static LedgerLine line(State state) {
        boolean answered = state.answered();
        return new LedgerLine(
                SUPPLIER,
                state,
                answered ? Optional.of(Source.LIVE) : Optional.empty(),
                answered ? 31 : 0,
                answered ? 124 : 0,
                Duration.ofMillis(412),
                false,
                answered ? Optional.of(NOON) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Settled settled(PricedOffer cheapest) {
        return new Settled(true, new Ledger(List.of(line(State.ANSWERED))), 57, 402, Optional.of(cheapest));
    }

    static Done done() {
        return new Done(true, new Ledger(List.of(line(State.ANSWERED))));
    }
}
