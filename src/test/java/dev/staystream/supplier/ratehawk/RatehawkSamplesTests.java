package dev.staystream.supplier.ratehawk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.contract.Captures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What the contract's own payloads mean, a month before the stay in them, with numbers counted in them by other means. */
final class RatehawkSamplesTests {

    private static final Instant THEN = Instant.parse("2020-07-05T12:00:00Z");

    @CsvSource({
        "search_hotel_page__b2b_hotel_page_response.json, 1, 15, 97.90, 510.90, 3853.50, PLN",
        "search_hotels__affiliate_hotels_response.json, 1, 1, 167.00, 167.00, 167.00, RUB",
        "search_hotels__b2b_hotels_response.json, 1, 7, 9.90, 56.90, 293.30, PLN",
        "search_region__b2b_region_response.json, 14, 30, 25295.08, 3798.91, 569429.80, RUB"
    })
    @ParameterizedTest
    void readsEveryOffer(
            String sample, int hotels, int offers, String first, String last, String sum, String currency) {
        List<HotelOffers> found = read(sample, 200);
        List<Money> prices =
                offers(found).stream().map(offer -> offer.price().quoted()).toList();

        assertThat(found).hasSize(hotels);
        assertThat(prices).hasSize(offers);
        assertThat(prices.getFirst()).isEqualTo(Money.of(first, currency));
        assertThat(prices.getLast()).isEqualTo(Money.of(last, currency));
        assertThat(prices.stream().reduce(Money::plus)).contains(Money.of(sum, currency));
        assertThat(found)
                .allSatisfy(hotel ->
                        assertThat(hotel.offers()).extracting(Offer::rateKey).doesNotHaveDuplicates());
    }

    @Test
    void readsAnOfferPaidByCard() {
        Offer offer = offers("search_hotels__affiliate_hotels_response.json").getFirst();
        Instant deadline = Instant.parse("2020-08-04T04:59:00Z");

        assertThat(offer.room().name()).isEqualTo("Одноместный люкс (дуплекс)");
        assertThat(offer.room().category()).contains("suite");
        assertThat(offer.room().maxGuests()).isEqualTo(OptionalInt.of(1));
        assertThat(offer.board()).contains(Board.RO);
        assertThat(offer.payment()).isEqualTo(Payment.NOW);
        assertThat(offer.left()).isEqualTo(OptionalInt.of(20));
        assertThat(offer.price().complete()).isTrue();
        assertThat(offer.price().charges())
                .containsExactly(
                        new Charge("vat", Inclusion.INCLUDED, Due.NOW, roubles("27.83")),
                        new Charge("resort fee", Inclusion.EXCLUDED, Due.PROPERTY, roubles("3905.48")),
                        new Charge("environmental fee", Inclusion.EXCLUDED, Due.PROPERTY, roubles("14.17")),
                        new Charge("city tax", Inclusion.EXCLUDED, Due.PROPERTY, roubles("1.61")));
        assertThat(offer.cancellation())
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.of(deadline),
                        Provenance.COMPUTED,
                        List.of(new Step(deadline, roubles("167.00")))));
    }

    @Test
    void readsTheOffersOfAHotel() {
        List<Offer> offers = offers("search_hotels__b2b_hotels_response.json");

        assertThat(offers).filteredOn(offer -> has(offer, Board.RO)).hasSize(5);
        assertThat(offers).filteredOn(offer -> has(offer, Board.HB)).hasSize(1);
        assertThat(offers).filteredOn(offer -> has(offer, Board.BB)).hasSize(1);
        assertThat(offers.stream().mapToInt(offer -> offer.left().orElse(0)).sum())
                .isEqualTo(193);
        assertThat(charged(offers, "vat")).contains(Money.of("48.87", "PLN"));
        assertThat(charged(offers, "resort fee")).contains(Money.of("27338.36", "RUB"));
        assertThat(charged(offers, "environmental fee")).contains(Money.of("429.16", "RUB"));
        assertThat(charged(offers, "city tax")).contains(Money.of("11.27", "RUB"));
    }

    @Test
    void readsThePageOfAHotel() {
        List<Offer> offers = offers("search_hotel_page__b2b_hotel_page_response.json");

        assertThat(offers).allSatisfy(offer -> {
            assertThat(offer.board()).contains(Board.BB);
            assertThat(offer.price().complete()).isTrue();
            assertThat(offer.payment()).isEqualTo(Payment.NOW);
        });
        assertThat(offers.getFirst().rateKey()).isEqualTo(new RateKey("h-cfcbed18-bd30-5299-8484-84324c28a77b"));
        assertThat(offers).filteredOn(offer -> offer.left().isPresent()).hasSize(6);
        assertThat(charged(offers, "vat")).contains(Money.of("642.27", "PLN"));
        assertThat(offers)
                .filteredOn(offer -> offer.cancellation().freeUntil().equals(instant("2020-08-03T21:00:00Z")))
                .hasSize(6);
        assertThat(offers)
                .filteredOn(offer -> offer.cancellation().freeUntil().equals(instant("2020-08-04T20:59:00Z")))
                .hasSize(9);
    }

    @Test
    void readsTheOffersOfARegion() {
        List<HotelOffers> hotels = read("search_region__b2b_region_response.json", 200);
        List<Offer> offers = offers(hotels);

        assertThat(hotels)
                .extracting(hotel -> hotel.offers().size())
                .containsExactly(1, 4, 2, 3, 1, 6, 1, 5, 1, 2, 1, 1, 1, 1);
        assertThat(hotels.getFirst().hotel().code()).isEqualTo("constantine_marriott_hotel");
        assertThat(hotels.getLast().hotel().code()).isEqualTo("hotel_la_bravoure");
        assertThat(offers).filteredOn(offer -> has(offer, Board.RO)).hasSize(18);
        assertThat(offers).filteredOn(offer -> has(offer, Board.BB)).hasSize(10);
        assertThat(offers).filteredOn(offer -> has(offer, Board.HB)).hasSize(2);
        assertThat(offers).filteredOn(offer -> offer.price().complete()).hasSize(15);
        assertThat(charged(offers, "city tax")).contains(Money.of("19717.28", "DZD"));
        assertThat(offers).allSatisfy(offer -> assertThat(offer.left()).isEmpty());
    }

    @Test
    void readsPenaltiesThatRise() {
        List<Cancellation> cancellations = offers("search_region__b2b_region_response.json").stream()
                .map(Offer::cancellation)
                .toList();
        List<Step> steps = cancellations.stream()
                .flatMap(cancellation -> cancellation.steps().stream())
                .toList();

        assertThat(cancellations)
                .filteredOn(rising -> rising.steps().size() == 2)
                .hasSize(6);
        assertThat(steps).hasSize(36);
        assertThat(steps.stream().flatMap(step -> step.penalty().stream()).reduce(Money::plus))
                .contains(Money.of("578485.93", "RUB"));
        assertThat(cancellations)
                .contains(new Cancellation(
                        Refundable.YES,
                        instant("2020-08-05T06:00:00Z"),
                        Provenance.COMPUTED,
                        List.of(
                                new Step(Instant.parse("2020-08-05T06:00:00Z"), roubles("1487.36")),
                                new Step(Instant.parse("2020-08-06T00:00:00Z"), roubles("2889.23")))));
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "error_invalid_params__docs.json|invalid_params: value \"page_number\" is required but None",
                "hotel_info__hotel_info_error_response.json|hotel_not_found",
                "hotel_info_dump__hotel_info_dump_error_response.json|invalid_params: language: value not found in"
                        + " choices"
            })
    @ParameterizedTest
    void readsAnErrorUnderWhateverStatus(String sample, String detail) {
        for (int status : List.of(200, 400, 500)) {
            assertThatExceptionOfType(SupplierException.class)
                    .isThrownBy(() -> read(sample, status))
                    .withMessage(detail)
                    .satisfies(error -> assertThat(error.reason()).isEqualTo(NoAnswer.INVALID_QUERY));
        }
    }

    private static List<HotelOffers> read(String sample, int status) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return RatehawkEnvelope.open(new Reply(status, headers, bytes(sample)), new RatehawkOffers(1, THEN));
    }

    private static byte[] bytes(String sample) {
        return Captures.of("ratehawk").named(sample).bytes();
    }

    private static List<Offer> offers(String sample) {
        return offers(read(sample, 200));
    }

    private static List<Offer> offers(List<HotelOffers> hotels) {
        return hotels.stream().flatMap(hotel -> hotel.offers().stream()).toList();
    }

    private static boolean has(Offer offer, Board board) {
        return offer.board().equals(Optional.of(board));
    }

    private static Optional<Money> charged(List<Offer> offers, String name) {
        return offers.stream()
                .flatMap(offer -> offer.price().charges().stream())
                .filter(charge -> charge.name().equals(name))
                .flatMap(charge -> charge.amount().stream())
                .reduce(Money::plus);
    }

    private static Optional<Money> roubles(String amount) {
        return Optional.of(Money.of(amount, "RUB"));
    }

    private static Optional<Instant> instant(String text) {
        return Optional.of(Instant.parse(text));
    }
}
