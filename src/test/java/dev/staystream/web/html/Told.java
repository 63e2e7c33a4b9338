package dev.staystream.web.html;

import dev.staystream.search.Ledger;
import dev.staystream.search.LedgerLine;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.Rendering;
import dev.staystream.search.SearchEvent;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import dev.staystream.web.language.IcuMessages;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What happens in a search, and the words of a page, in short forms. */
public final class Told {

    public static final Wording ENGLISH =
            new Wording(IcuMessages.shipped(), Locale.ENGLISH, Clock.fixed(InventedSearch.NOW, ZoneOffset.UTC));

    /** Pages need no rendering. */
    public static final Rendering UNRENDERED = (seq, event) -> new byte[0];

    private Told() {}

    public static HotelFound found(String hotel) {
        return found(hotel, hotel);
    }

    public static HotelFound found(String hotel, String name) {
        return new HotelFound(
                new Hotel(new HotelId(hotel), name, HotelDetails.UNKNOWN), OptionalDouble.of(1.2), List.of());
    }

    /** A supplier's only offer for a hotel, in euros, or the word that it has none any more. */
    public static Offered offered(String hotel, String supplier, String... amounts) {
        List<PricedOffer> offers = Stream.of(amounts)
                .map(amount -> priced(hotel, supplier, amount))
                .toList();
        return new Offered(new HotelId(hotel), new SupplierId(supplier), offers);
    }

    public static Offered offered(String hotel, String supplier, List<PricedOffer> offers) {
        return new Offered(new HotelId(hotel), new SupplierId(supplier), offers);
    }

    public static PricedOffer priced(String hotel, String supplier, String amount) {
        return priced(hotel, supplier, Examples.offer(amount), amount);
    }

    public static PricedOffer priced(String hotel, String supplier, Offer offer, String amount) {
        return new PricedOffer(
                new OfferId("%s-%s-%s".formatted(hotel, supplier, amount)),
                new HotelId(hotel),
                new SupplierId(supplier),
                offer,
                new Total(Optional.of(Money.of(amount, "EUR")), true, Optional.empty()),
                Origin.live(InventedSearch.NOW.minusSeconds(20)));
    }

    public static SupplierChanged changed(String supplier, State state) {
        return new SupplierChanged(line(supplier, state));
    }

    public static LedgerLine line(String supplier, State state) {
        boolean answered = state == State.ANSWERED;
        return new LedgerLine(
                new SupplierId(supplier),
                state,
                answered ? Optional.of(Source.LIVE) : Optional.empty(),
                answered ? 31 : 0,
                answered ? 124 : 0,
                Duration.ofMillis(410),
                false,
                answered ? Optional.of(InventedSearch.NOW) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static SearchEvent settled(LedgerLine... lines) {
        Ledger ledger = new Ledger(List.of(lines));
        return new Settled(ledger.complete(), ledger, 0, 0, Optional.empty());
    }
}
