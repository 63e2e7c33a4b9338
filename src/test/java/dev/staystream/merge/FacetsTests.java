package dev.staystream.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Board;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many hotels each choice would show, and how their prices lie. */
final class FacetsTests {

    private final Listing listing = new Listing();

    @Test
    void countsTheChoicesOfAFilterAsIfItWereOpen() {
        offer("one", 4, "liteapi", "100");
        offer("two", 4.5, "ota", "200");
        offer("three", 3, "ota", "300");

        Facets facets = Facets.of(listing, Filter.NONE.withStars(Set.of(3)));
        assertThat(facets.stars()).containsOnly(
                Map.entry(4, 2), Map.entry(3, 1));
        assertThat(facets.suppliers()).containsOnly(Map.entry(new SupplierId("ota"), 1));
    }

    @Test
    void countsUnderTheOtherFilters() {
        offer("one", 4, "liteapi", "100");
        offer("two", 4, "ota", "200");
        Filter cheap = new Filter(Optional.of(new BigDecimal("150")), Set.of(), Set.of(), false);

        assertThat(Facets.of(listing, cheap).stars()).containsOnly(Map.entry(4, 1));
        assertThat(Facets.of(listing, cheap).boards().values()).allMatch(count -> count <= 1);
        assertThat(Facets.of(listing, cheap).boards()).containsKeys(Board.values());
    }

    @Test
    void laysPricesInRoundSteps() {
        IntStream.of(84, 91, 103, 240).forEach(price -> offer("at-" + price, 3, "ota", String.valueOf(price)));

        PriceHistogram prices = PriceHistogram.of(listing, Filter.NONE);
        assertThat(prices.step()).isEqualByComparingTo("1");
        assertThat(prices.from()).isEqualByComparingTo("84");
        assertThat(prices.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
        assertThat(prices.counts()).endsWith(2).hasSize(20);
        assertThat(prices.upTo(0)).isEqualByComparingTo("85");
    }

    @Test
    void knowsNoPricesOfNothing() {
        assertThat(PriceHistogram.of(listing, Filter.NONE).counts()).isEmpty();
    }

    private void offer(String id, double stars, String supplier, String amount) {
        HotelDetails details = new HotelDetails(
                Optional.empty(), Optional.empty(), OptionalDouble.of(stars), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        HotelId hotel = new HotelId(id);
        listing.found(new Hotel(hotel, id, details), OptionalDouble.empty(), List.of());
        listing.offered(
                hotel,
                new SupplierId(supplier),
                List.of(new PricedOffer(
                        new OfferId(id + supplier),
                        hotel,
                        new SupplierId(supplier),
                        Examples.offer(amount),
                        new Total(Optional.of(Money.of(amount, "EUR")), true, Optional.empty()),
                        Origin.live(Instant.EPOCH))));
    }
}
