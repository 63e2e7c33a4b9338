package dev.staystream.web.html;

import dev.staystream.merge.Filter;
import dev.staystream.merge.Listing;
import dev.staystream.merge.Sort;
import dev.staystream.merge.View;
import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.search.SearchId;
import dev.staystream.search.Snapshot;
import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Query;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import dev.staystream.web.SearchWish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A search nobody made, with one hotel and one offer, for pages to be rehearsed with. */
public final class ExampleSearch {

    private static final SupplierId SUPPLIER = new SupplierId("example");

    private static final Hotel HOTEL = new Hotel(new HotelId("example"), "Example", HotelDetails.UNKNOWN);

    private static final LedgerLine LINE = new LedgerLine(
            SUPPLIER,
            State.ANSWERED,
            Optional.empty(),
            1,
            1,
            Duration.ZERO,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final Ledger LEDGER = new Ledger(List.of(LINE));

    private ExampleSearch() {}

    /** What is searched. */
    public static SearchWish wish() {
        LocalDate day = LocalDate.EPOCH;
        Query query = new Query(
                new Area(new Location(0, 0), 1),
                new Stay(day, day.plusDays(1)),
                List.of(new Occupancy(1, List.of())),
                new CountryCode("CH"),
                Currency.getInstance("CHF"),
                new TreeSet<>());
        return new SearchWish(query, new View(Filter.NONE, Sort.RECOMMENDED, 1), Optional.empty());
    }

    /** All that happens. */
    public static List<LoggedEvent> events() {
        List<SearchEvent> events = List.of(
                new HotelFound(HOTEL, OptionalDouble.empty(), List.of()),
                new Offered(HOTEL.id(), SUPPLIER, List.of(offer())),
                new SupplierChanged(LINE),
                new Settled(true, LEDGER, 1, 1, Optional.empty()));
        return IntStream.range(0, events.size())
                .mapToObj(index -> new LoggedEvent(index + 1L, events.get(index), Instant.EPOCH, (seq, event) -> new byte[0]))
                .toList();
    }

    /** All there is in the end. */
    public static Snapshot snapshot() {
        Listing listing = new Listing();
        listing.found(HOTEL, OptionalDouble.empty(), List.of());
        listing.offered(HOTEL.id(), SUPPLIER, List.of(offer()));
        SearchId id = new SearchId("example");
        return new Snapshot(id, wish().query(), 1, true, true, true, Instant.EPOCH, LEDGER, listing);
    }

    /** The one offer. */
    public static PricedOffer offer() {
        Money price = Money.of("1.00", "CHF");
        Offer offer = new Offer(
                new RateKey("example"),
                Room.named("Example"),
                1,
                Optional.of(Board.RO),
                new Price(price, List.of(Charge.unknown("Example"))),
                Cancellation.UNKNOWN,
                Payment.UNKNOWN,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
        Total total = new Total(Optional.of(price), false, Optional.empty());
        return new PricedOffer(new OfferId("example"), HOTEL.id(), SUPPLIER, offer, total, Origin.live(Instant.EPOCH));
    }
}
