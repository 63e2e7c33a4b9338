package dev.staystream.merge;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Total;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every list, whoever answers first: on seeded offers in which amounts often tie. */
final class RankingPropertyTests {

    private static final int HOTELS = 12;

    private static final int OFFERS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void isTheSameInWhateverOrderSuppliersAnswer(long seed) {
        List<PricedOffer> offers = offers(new Random(seed));
        for (Sort sort : Sort.values()) {
            List<HotelRow> once = listing(offers).rows(Filter.NONE, sort);

            for (int shuffle = 0; shuffle < 5; shuffle++) {
                List<PricedOffer> others = new ArrayList<>(offers);
                Collections.shuffle(others, new Random(seed + shuffle));
                assertThat(listing(others).rows(Filter.NONE, sort)).isEqualTo(once);
            }
        }
    }

    /** Nothing of an offer tells what it earns, so that only its name is left to favour a supplier by. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void isTheSameWhicheverSupplierIsCalledWhat(long seed) {
        List<PricedOffer> offers = offers(new Random(seed));
        List<PricedOffer> renamed = offers.stream()
                .map(offer -> new PricedOffer(
                        offer.id(),
                        offer.hotel(),
                        new SupplierId("z" + (9 - Integer.parseInt(offer.supplier().value().substring(1)))),
                        offer.offer(),
                        offer.total(),
                        offer.origin()))
                .toList();

        for (Sort sort : Sort.values()) {
            assertThat(ids(listing(renamed), sort)).isEqualTo(ids(listing(offers), sort));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void callsTheCheapestCompleteOfferTheCheapest(long seed) {
        List<PricedOffer> offers = offers(new Random(seed));
        BigDecimal lowest = offers.stream()
                .filter(offer -> offer.total().complete())
                .map(offer -> offer.total().amount().orElseThrow().amount())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        Listing listing = listing(offers);

        assertThat(listing.cheapest()).hasValueSatisfying(cheapest -> {
            assertThat(cheapest.total().complete()).isTrue();
            assertThat(cheapest.total().amount().orElseThrow().amount()).isEqualByComparingTo(lowest);
        });
        assertThat(listing.rows(Filter.NONE, Sort.PRICE).getFirst().offers().getFirst())
                .isEqualTo(listing.cheapest().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverLetsAnIncompletePriceStandBeforeACompleteOne(long seed) {
        assertThat(listing(offers(new Random(seed))).rows(Filter.NONE, Sort.PRICE))
                .allSatisfy(row -> assertThat(row.offers())
                        .extracting(offer -> offer.total().complete())
                        .isSortedAccordingTo(Collections.reverseOrder()));
    }

    /** An incomplete total passes by what is known of it, stands behind the complete ones, and is never called complete. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void showsNothingThatIsKnownToCostMoreThanTheHighestPrice(long seed) {
        List<PricedOffer> offers = offers(new Random(seed));
        BigDecimal limit = new BigDecimal("300");
        Filter filter = new Filter(Optional.of(limit), Set.of(), Set.of(), false);

        assertThat(listing(offers).rows(filter, Sort.PRICE))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.offers())
                        .extracting(offer -> offer.total().complete())
                        .isSortedAccordingTo(Collections.reverseOrder()))
                .flatExtracting(HotelRow::offers)
                .containsExactlyInAnyOrderElementsOf(offers.stream()
                        .filter(offer -> known(offer).compareTo(limit) <= 0)
                        .toList());
    }

    private static BigDecimal known(PricedOffer offer) {
        return offer.total().amount().orElseThrow().amount();
    }

    /** Every part of an offer bears its number, so that a part of another would be seen. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void neverShowsPartsOfTwoOffersAsOne(long seed) {
        Filter filter = new Filter(Optional.of(new BigDecimal("300")), Set.of(), Set.of(Board.BB), false);
        Listing listing = listing(offers(new Random(seed)));

        for (Filter each : List.of(Filter.NONE, filter)) {
            assertThat(listing.rows(each, Sort.RECOMMENDED))
                    .isNotEmpty()
                    .flatExtracting(HotelRow::offers)
                    .allSatisfy(RankingPropertyTests::isWhole);
        }
    }

    private static void isWhole(PricedOffer priced) {
        String number = priced.id().value();
        Offer offer = priced.offer();
        assertThat(offer.rateKey().value()).isEqualTo(number);
        assertThat(offer.room().name()).isEqualTo(number);
        assertThat(offer.link()).contains(URI.create("https://a.example/" + number));
        assertThat(offer.price().charges()).allSatisfy(charge -> assertThat(charge.name())
                .isEqualTo(number));
        assertThat(priced.total().complete()).isEqualTo(offer.price().complete());
        assertThat(priced.total().amount()).contains(offer.price().quoted());
    }

    private static List<OfferId> ids(Listing listing, Sort sort) {
        return listing.rows(Filter.NONE, sort).stream()
                .flatMap(row -> row.offers().stream())
                .map(PricedOffer::id)
                .toList();
    }

    private static Listing listing(List<PricedOffer> offers) {
        Listing listing = new Listing();
        IntStream.range(0, HOTELS)
                .forEach(number -> listing.found(hotel(number), OptionalDouble.of(number % 3), List.of()));
        Map<List<Object>, List<PricedOffer>> answers =
                offers.stream().collect(groupingBy(offer -> List.of(offer.hotel(), offer.supplier())));
        answers.values()
                .forEach(own -> listing.offered(
                        own.getFirst().hotel(), own.getFirst().supplier(), own));
        return listing;
    }

    private static Hotel hotel(int number) {
        return new Hotel(new HotelId("h" + number), "Hotel " + number, HotelDetails.UNKNOWN);
    }

    private static List<PricedOffer> offers(Random random) {
        return IntStream.range(0, OFFERS).mapToObj(number -> offer(random, number)).toList();
    }

    private static PricedOffer offer(Random random, int number) {
        String name = "n%03d".formatted(number);
        Money amount = Money.of((100 + 20 * random.nextInt(20)) + ".00", "EUR");
        List<Charge> charges = random.nextInt(4) == 0 ? List.of(Charge.unknown(name)) : List.of();
        Offer offer = new Offer(
                new RateKey(name),
                Room.named(name),
                1,
                Optional.of(List.of(Board.values()).get(random.nextInt(Board.values().length))),
                new Price(amount, charges),
                Cancellation.UNKNOWN,
                Payment.NOW,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(URI.create("https://a.example/" + name)));
        return new PricedOffer(
                new OfferId(name),
                new HotelId("h" + random.nextInt(HOTELS)),
                new SupplierId("s" + random.nextInt(7)),
                offer,
                new Total(Optional.of(amount), charges.isEmpty(), Optional.empty()),
                Origin.live(Instant.EPOCH));
    }
}
