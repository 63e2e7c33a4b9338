package dev.staystream.supplier.expedia;

import static dev.staystream.supplier.expedia.Asked.DOUBLE;
import static dev.staystream.supplier.expedia.Asked.rooms;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Board;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rate says becomes an offer, and what it does not say is not made up. */
final class ExpediaOffersTests {

    @CsvSource({
        "1073742786, 5, BB",
        "2098, 2, BB",
        "2104, 2, BB",
        "2205, 2, BB",
        "2194, 2, BB",
        "2194, 3, ",
        "1073742857, 1, BB",
        "1073742857, 2, ",
        "2206, 2, HB",
        "2111, 2, AI",
        "2192, 2, "
    })
    @ParameterizedTest
    void readsTheBoardFromAmenitiesMeantForAllGuests(String amenity, int adults, Board board) {
        String reply = Rates.reply("""
            "amenities": {"%s": {"id": "%s", "name": "any"}}, "occupancy_pricing": {"%d": %s}\
            """.formatted(amenity, amenity, adults, Rates.PRICED));

        assertThat(offers(reply, rooms(1, adults)))
                .singleElement()
                .satisfies(offer -> assertThat(offer.board()).isEqualTo(Optional.ofNullable(board)));
    }

    @Test
    void takesTheFullestOfSeveralBoards() {
        assertThat(offer("\"amenities\": {\"2206\": {}, \"2194\": {}, \"9\": {}}")
                        .board())
                .contains(Board.HB);
    }

    @Test
    void makesAnOfferOfEachBedGroupWithItsOwnKey() {
        String reply = Rates.reply("""
            "bed_groups": {
                "1": {"configuration": [{"type": "KingBed", "size": "King", "quantity": 1},
                                        {"type": "SofaBed", "size": "Double", "quantity": 2}],
                      "links": {"price_check": {"href": "/king"}}},
                "2": {"configuration": [{"type": "Bed", "size": "Twin", "quantity": 2}],
                      "links": {"price_check": {"href": "/twin"}}},
                "3": {"configuration": [], "links": {}}}\
            """);

        List<Offer> offers = offers(reply, DOUBLE);

        assertThat(offers).extracting(Offer::rateKey).contains(new RateKey("/king"), new RateKey("/twin"));
        assertThat(offers)
                .filteredOn(offer -> offer.rateKey().value().equals("/king"))
                .singleElement()
                .satisfies(offer ->
                        assertThat(offer.room().beds()).containsExactly(new Bed("king", 1), new Bed("sofa", 2)));
        assertThat(offers)
                .filteredOn(offer -> offer.rateKey().value().equals("/twin"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.room().beds()).containsExactly(new Bed("twin", 2)));
        assertThat(offers)
                .extracting(Offer::price)
                .containsOnly(offers.getFirst().price());
    }

    @CsvSource({"expedia, NOW, NOW", "property, PROPERTY, PROPERTY", "somebody, UNKNOWN, UNKNOWN"})
    @ParameterizedTest
    void isPaidToTheMerchantOfRecord(String merchant, Payment payment, Due due) {
        Offer offer = offer("\"merchant_of_record\": \"%s\"".formatted(merchant));

        assertThat(offer.payment()).isEqualTo(payment);
        assertThat(offer.price().charges()).extracting(Charge::due).containsExactly(due);
    }

    @Test
    void knowsNotHowManyAreLeftWhenTheSupplierDoesNot() {
        assertThat(offer("\"available_rooms\": 2147483647").left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"occupancy_pricing\": {\"2\": {\"nightly\": []}}", "\"status\": \"sold_out\""})
    void offersNothingThatIsSoldOutOrHasNoPrice(String fields) {
        assertThat(ExpediaOffers.read(Rates.reply(fields).getBytes(UTF_8), List.of(DOUBLE)))
                .isEmpty();
    }

    @Test
    void addsUpTaxesByTheNameTheyAreShownUnder() {
        Offer offer = offer("""
            "occupancy_pricing": {"2": {
                "nightly": [[{"type": "base_rate", "value": "100.00", "currency": "EUR"},
                             {"type": "sales_tax", "value": "7.00", "currency": "EUR"},
                             {"type": "tax_and_service_fee", "value": "1.50", "currency": "EUR"},
                             {"type": "adjustment", "value": "-9.00", "currency": "EUR"}]],
                "stay": [{"type": "recovery_charges_and_fees", "value": "2.25", "currency": "EUR"},
                         {"type": "property_fee", "value": "0.00", "currency": "EUR"}],
                "totals": {"inclusive": {"request_currency": {"value": "101.75", "currency": "EUR"}}}}}\
            """);

        assertThat(offer.price().charges())
                .containsExactlyInAnyOrder(
                        charge("Taxes", Inclusion.INCLUDED, Due.UNKNOWN, "7.00"),
                        charge("Taxes and Fees", Inclusion.INCLUDED, Due.UNKNOWN, "3.75"));
    }

    @Test
    void takesTheTotalOfTheFeesWhereTheyAreNotListed() {
        assertThat(fees(
                        "\"property_fees\": {\"request_currency\": {\"value\": \"12.50\", \"currency\": \"EUR\"}}",
                        "{}"))
                .containsExactly(charge("Fees collected by the property", Inclusion.EXCLUDED, Due.PROPERTY, "12.50"));
    }

    @Test
    void countsListedFeesOnceAndKeepsThoseItHasNoNameFor() {
        assertThat(fees(
                        "\"property_fees\": {\"request_currency\": {\"value\": \"12.50\", \"currency\": \"EUR\"}}",
                        """
                        {"resort_fee": {"billable_currency": {"value": "9.00", "currency": "CHF"}},
                         "mandatory_tax": {"request_currency": {"value": "0.00", "currency": "EUR"}},
                         "linen_fee": {"request_currency": {"value": "3.00", "currency": "EUR"}}}\
                        """))
                .containsExactlyInAnyOrder(
                        new Charge(
                                "Resort fee", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("9.00", "CHF"))),
                        charge("linen_fee", Inclusion.EXCLUDED, Due.PROPERTY, "3.00"));
    }

    @Test
    void callsAPriceIncompleteWhenAFeeHasNoAmount() {
        assertThat(fees("\"x\": 1", "{\"mandatory_fee\": {}}"))
                .singleElement()
                .satisfies(fee -> assertThat(fee.known()).isFalse());
    }

    @Test
    void findsAnOccupancyWhateverTheOrderOfItsChildren() {
        String reply = Rates.reply("\"occupancy_pricing\": {\"2-9,4\": %s}".formatted(Rates.PRICED));

        assertThat(offers(reply, rooms(1, 2, 4, 9))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html></html>",
                "[{\"property_id\": \"1\", \"rooms\": [{",
                "{\"type\": \"unknown_internal_error\", \"message\": \"An internal server error has occurred.\"}"
            })
    void callsAnythingButAListUnreadable(String reply) {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> ExpediaOffers.read(reply.getBytes(UTF_8), List.of(DOUBLE)))
                .extracting(SupplierException::reason)
                .isEqualTo(NoAnswer.UNREADABLE);
    }

    private static List<Charge> fees(String totals, String fees) {
        return offer("""
            "occupancy_pricing": {"2": {"fees": %s, "totals": {%s,
                "inclusive": {"request_currency": {"value": "100.00", "currency": "EUR"}}}}}\
            """.formatted(fees, totals)).price().charges();
    }

    private static Charge charge(String name, Inclusion included, Due due, String euros) {
        return new Charge(name, included, due, Optional.of(Money.of(euros, "EUR")));
    }

    private static Offer offer(String fields) {
        return offers(Rates.reply(fields), DOUBLE).getFirst();
    }

    private static List<Offer> offers(String reply, RoomsAsked... rooms) {
        return ExpediaOffers.read(reply.getBytes(UTF_8), List.of(rooms))
                .getFirst()
                .offers();
    }
}
