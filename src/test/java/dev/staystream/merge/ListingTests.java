package dev.staystream.merge;

import static dev.staystream.stay.Examples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Board;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Rating;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Many answers fold into one list whose order anyone can check. */
final class ListingTests {

    private final Listing listing = new Listing();

    @Test
    void keepsTheNewestWordOfEachSupplier() {
        found("a");
        listing.offered(new HotelId("a"), new SupplierId("one"), List.of(priced("a", "one", "100", true)));
        listing.offered(new HotelId("a"), new SupplierId("two"), List.of(priced("a", "two", "90", true)));
        listing.offered(new HotelId("a"), new SupplierId("one"), List.of(priced("a", "one", "80", true)));

        assertThat(listing.rows(Filter.NONE, Sort.PRICE))
                .singleElement()
                .satisfies(row -> assertThat(row.offers())
                        .extracting(offer -> offer.supplier() + " "
                                + offer.total().amount().get().amount())
                        .containsExactly("one 80", "two 90"));
    }

    @Test
    void withdrawsWhatASupplierNoLongerHas() {
        found("a");
        listing.offered(new HotelId("a"), new SupplierId("one"), List.of(priced("a", "one", "100", true)));
        listing.offered(new HotelId("a"), new SupplierId("one"), List.of());

        assertThat(listing.rows(Filter.NONE, Sort.PRICE)).isEmpty();
        assertThat(listing.hotels()).isZero();
    }

    @Test
    void neverCallsAnIncompletePriceTheCheapest() {
        offered("a", "50", false);
        offered("b", "100", true);

        assertThat(listing.cheapest())
                .hasValueSatisfying(offer -> assertThat(offer.hotel()).isEqualTo(new HotelId("b")));
        assertThat(names(Sort.PRICE)).containsExactly("b", "a");
        assertThat(names(Sort.RECOMMENDED)).containsExactly("b", "a");
    }

    @Test
    void ordersTheSameWhateverTheOrderOfArrival() {
        List<String> ids = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g"));
        List<List<String>> orders = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(ids, new Random(seed));
            Listing shuffled = new Listing();
            ids.forEach(id -> fill(shuffled, id, "100", true));
            orders.add(shuffled.rows(Filter.NONE, Sort.RECOMMENDED).stream()
                    .map(row -> row.hotel().name())
                    .toList());
        }
        assertThat(Set.copyOf(orders)).hasSize(1);
    }

    @Test
    void ratesWhatGuestsRateHigherBeforeWhatCostsTheSame() {
        fill(listing, "plain", "100", true);
        Hotel loved = new Hotel(
                new HotelId("loved"),
                "loved",
                new HotelDetails(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.of(new Rating(9, 100)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        listing.found(loved, OptionalDouble.empty(), List.of());
        listing.offered(loved.id(), new SupplierId("one"), List.of(priced("loved", "one", "100", true)));

        assertThat(names(Sort.RECOMMENDED)).containsExactly("loved", "plain");
        assertThat(names(Sort.RATING)).containsExactly("loved", "plain");
    }

    @Test
    void doesNotLetTheUnknownPassAFilter() {
        offered("a", "100", true);
        Filter rated = new Filter(Optional.empty(), Set.of(3), Set.of(), false);
        Filter refundable = new Filter(Optional.empty(), Set.of(), Set.of(), true);
        Filter cheap = new Filter(Optional.of(new BigDecimal("99.99")), Set.of(), Set.of(), false);
        Filter breakfast = new Filter(Optional.of(new BigDecimal("100")), Set.of(), Set.of(Board.BB), false);

        assertThat(listing.rows(rated, Sort.PRICE)).isEmpty();
        assertThat(listing.rows(refundable, Sort.PRICE)).isEmpty();
        assertThat(listing.rows(cheap, Sort.PRICE)).isEmpty();
        assertThat(listing.rows(breakfast, Sort.PRICE)).hasSize(1);
    }

    private List<String> names(Sort sort) {
        return listing.rows(Filter.NONE, sort).stream()
                .map(row -> row.hotel().name())
                .toList();
    }

    private void offered(String hotel, String amount, boolean complete) {
        fill(listing, hotel, amount, complete);
    }

    private void found(String hotel) {
        listing.found(new Hotel(new HotelId(hotel), hotel, HotelDetails.UNKNOWN), OptionalDouble.empty(), List.of());
    }

    private static void fill(Listing listing, String hotel, String amount, boolean complete) {
        listing.found(new Hotel(new HotelId(hotel), hotel, HotelDetails.UNKNOWN), OptionalDouble.empty(), List.of());
        listing.offered(new HotelId(hotel), new SupplierId("one"), List.of(priced(hotel, "one", amount, complete)));
    }

    private static PricedOffer priced(String hotel, String supplier, String amount, boolean complete) {
        var offer = offer(amount);
        return new PricedOffer(
                new OfferId(hotel + supplier + amount),
                new HotelId(hotel),
                new SupplierId(supplier),
                offer,
                new Total(Optional.of(offer.price().quoted()), complete, Optional.empty()),
                Origin.live(Instant.EPOCH));
    }
}
