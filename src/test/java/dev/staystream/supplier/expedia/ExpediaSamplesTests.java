package dev.staystream.supplier.expedia;

import static dev.staystream.supplier.expedia.Asked.DOUBLE;
import static dev.staystream.supplier.expedia.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Address;
import dev.staystream.stay.Bed;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Rating;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example the contract gives is read to the cent; the figures here were taken from the examples by hand. */
final class ExpediaSamplesTests {

    private static final String AVAILABLE = "getAvailability__RS_200__Availability";

    private static final String WITH_REASON = "getAvailability__RS_200__Availability_and_Unavailable_Reason";

    private static final String ADDITIONAL = "getAdditionalAvailability__RS_200__Availability";

    private static final RoomsAsked FAMILY = rooms(1, 1, 10, 7);

    @ParameterizedTest
    @ValueSource(
            strings = {"getAvailability__RS_200__No_availability", "getAdditionalAvailability__RS_200__No_availability"
            })
    void nothingAvailableIsAnAnswerWithoutHotels(String sample) {
        assertThat(ExpediaOffers.read(Samples.read(sample), List.of(DOUBLE))).isEmpty();
    }

    @CsvSource({AVAILABLE + ", 530.00, 3.00", WITH_REASON + ", 530.97, 3.78", ADDITIONAL + ", 530.97, 3.78"})
    @ParameterizedTest
    void readsTheOneOfferOfTheOneHotelThatHasRates(String sample, String quoted, String fee) {
        assertThat(ExpediaOffers.read(Samples.read(sample), List.of(DOUBLE)))
                .singleElement()
                .satisfies(hotel -> assertThat(hotel.hotel()).isEqualTo(SupplierHotel.coded("19248")));
        Offer offer = offer(sample, DOUBLE);
        assertThat(offer.rooms()).isOne();
        assertThat(offer.price().quoted()).isEqualTo(Money.of(quoted, "USD"));
        assertThat(offer.price().charges())
                .containsExactlyInAnyOrder(
                        new Charge(
                                "Taxes and Fees", Inclusion.INCLUDED, Due.NOW, Optional.of(Money.of("74.00", "CAD"))),
                        atTheProperty("Mandatory fee", fee),
                        atTheProperty("Resort fee", fee),
                        atTheProperty("Mandatory tax", fee));
        assertThat(offer.price().complete()).isTrue();
    }

    @CsvSource({AVAILABLE + ", 1060.00, 6.00", WITH_REASON + ", 1061.94, 7.56", ADDITIONAL + ", 1061.94, 7.56"})
    @ParameterizedTest
    void addsUpTwoRoomsOfUnequalGuests(String sample, String quoted, String fee) {
        Offer offer = offer(sample, DOUBLE, FAMILY);

        assertThat(offer.rooms()).isEqualTo(2);
        assertThat(offer.price().quoted()).isEqualTo(Money.of(quoted, "USD"));
        assertThat(offer.price().charges())
                .contains(
                        new Charge(
                                "Taxes and Fees", Inclusion.INCLUDED, Due.NOW, Optional.of(Money.of("148.00", "CAD"))),
                        atTheProperty("Resort fee", fee))
                .hasSize(4);
    }

    @Test
    void addsUpThreeRoomsOfWhichTwoAreEqual() {
        assertThat(offer(AVAILABLE, rooms(2, 2), FAMILY).price().quoted()).isEqualTo(Money.of("1590.00", "USD"));
    }

    @Test
    void comesToTheTotalThatTheContractStatesWithThePropertysFees() {
        Offer offer = offer(AVAILABLE, DOUBLE);

        assertThat(offer.price().charges().stream()
                        .filter(charge -> charge.included() == Inclusion.EXCLUDED)
                        .flatMap(charge -> charge.amount().stream())
                        .reduce(offer.price().quoted(), Money::plus))
                .isEqualTo(Money.of("539.00", "USD"));
    }

    @Test
    void readsWhatIsBookedAndHow() {
        Offer offer = offer(AVAILABLE, DOUBLE);

        assertThat(offer.rateKey())
                .isEqualTo(new RateKey("/v3/properties/19248/rooms/abc123/rates/abc123?token=MY5S3j36cOcL"));
        assertThat(offer.expiresAt()).contains(Instant.parse("2019-03-05T07:23:14Z"));
        assertThat(offer.room().name()).isEqualTo("Fancy Queen Room");
        assertThat(offer.room().beds()).containsExactly(new Bed("queen", 1));
        assertThat(offer.left()).hasValue(12);
        assertThat(offer.payment()).isEqualTo(Payment.NOW);
        assertThat(offer.board()).isEmpty();
        assertThat(offer.link()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {AVAILABLE, WITH_REASON})
    void neverCallsARateFreeOfWhichNightsAreLost(String sample) {
        assertThat(offer(sample, DOUBLE).cancellation())
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.empty(),
                        Provenance.STATED,
                        List.of(new Step(Instant.parse("2018-02-12T19:59:00Z"), Optional.empty()))));
    }

    @Test
    void saysOfSeveralMeasuresInOnePenaltyOnlyWhenTheyBegin() {
        assertThat(offer(ADDITIONAL, DOUBLE).cancellation())
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.of(Instant.parse("2018-02-12T19:59:00Z")),
                        Provenance.STATED,
                        List.of(new Step(Instant.parse("2018-02-12T19:59:00Z"), Optional.empty()))));
    }

    @Test
    void offersNothingToGuestsTheRateDoesNotPrice() {
        assertThat(ExpediaOffers.read(Samples.read(AVAILABLE), List.of(rooms(1, 3))))
                .isEmpty();
    }

    @Test
    void readsThePropertiesOfAnArea() {
        assertThat(ExpediaContent.codes(Samples.read("postGeography__RS_200")))
                .containsExactlyInAnyOrder("9777", "34347", "430764", "1223181");
    }

    @CsvSource({
        "Single_Property_Example, 1",
        "Single_Property_VRBO_Example, 1",
        "Multiple_Properties_Example, 2",
        "Multiple_Properties_With_include_name_and_ratings, 2",
        "No_Properties_Example, 0"
    })
    @ParameterizedTest
    void readsEveryPropertyOfAPage(String sample, int properties) {
        assertThat(content(sample)).hasSize(properties);
    }

    @Test
    void readsWhatIsToldOfAProperty() {
        SupplierHotel hotel = content("Single_Property_Example").getFirst();

        assertThat(hotel.code()).isEqualTo("12345");
        assertThat(hotel.name()).contains("Test Property Name");
        assertThat(hotel.details().location()).contains(new Location(37.158451, -93.268382));
        assertThat(hotel.details().address())
                .contains(new Address(
                        "123 Main St, Apt A",
                        Optional.of("65804"),
                        Optional.of("Springfield"),
                        Optional.of(new CountryCode("US"))));
        assertThat(hotel.details().stars()).isEqualTo(OptionalDouble.of(3.5));
        assertThat(hotel.details().rating()).contains(new Rating(6.2, 48382));
        assertThat(hotel.details().phone()).contains("1-417-862-0153");
        assertThat(hotel.details().images())
                .containsExactly(URI.create("https://i.travelapi.com/hotels/1000000/20000/15300/15237/bef1b976_t.jpg"));
    }

    @Test
    void showsNoMoreOfAnAddressThanIsAllowed() {
        assertThat(content("Multiple_Properties_Example"))
                .filteredOn(hotel -> hotel.code().equals("67890"))
                .singleElement()
                .satisfies(hotel -> assertThat(hotel.details().address())
                        .contains(new Address(
                                "Springfield",
                                Optional.empty(),
                                Optional.of("Springfield"),
                                Optional.of(new CountryCode("US")))));
    }

    @Test
    void takesTheLargestOfAPicturesSizesAndNoStarsWhereThereAreNone() {
        SupplierHotel home = content("Single_Property_VRBO_Example").getFirst();

        assertThat(home.details().images())
                .containsExactly(URI.create(
                        "https://i.travelapi.com/lodging/68000000/67240000/67235700/4687248/fe7cef52_z.jpg"));
        assertThat(home.details().stars()).isEmpty();
        assertThat(home.details().rating()).contains(new Rating(10, 59));
    }

    private static Offer offer(String sample, RoomsAsked... rooms) {
        List<HotelOffers> hotels = ExpediaOffers.read(Samples.read(sample), List.of(rooms));
        assertThat(hotels).hasSize(1);
        assertThat(hotels.getFirst().offers()).hasSize(1);
        return hotels.getFirst().offers().getFirst();
    }

    private static List<SupplierHotel> content(String sample) {
        return ExpediaContent.read(Samples.read("getPropertyContent__RS_200__" + sample), Optional.empty()).hotels();
    }

    private static Charge atTheProperty(String name, String amount) {
        return new Charge(name, Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of(amount, "USD")));
    }
}
