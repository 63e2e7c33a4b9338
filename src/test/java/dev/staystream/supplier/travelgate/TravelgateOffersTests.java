package dev.staystream.supplier.travelgate;

import static dev.staystream.supplier.travelgate.Asked.DOUBLE;
import static dev.staystream.supplier.travelgate.Asked.hotels;
import static dev.staystream.supplier.travelgate.Asked.offer;
import static dev.staystream.supplier.travelgate.Asked.reply;
import static dev.staystream.supplier.travelgate.Asked.rooms;
import static dev.staystream.supplier.travelgate.Options.PRICE;
import static dev.staystream.supplier.travelgate.Options.found;
import static dev.staystream.supplier.travelgate.Options.option;
import static dev.staystream.supplier.travelgate.Options.price;
import static dev.staystream.supplier.travelgate.Options.roomless;
import static dev.staystream.supplier.travelgate.Options.surcharge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an option says becomes an offer, and nothing that it does not say. */
final class TravelgateOffersTests {

    private static final String PRICED = "\"price\": {\"currency\": \"EUR\", \"net\": 1}";

    @CsvSource({
        "false, 100.10, 120, null, MERCHANT, 100.10",
        "true, 100.10, 120, null, MERCHANT, 120",
        "true, 100.10, 120, 110.5, MERCHANT, 110.5",
        "false, 100.10, 120, null, CARD_CHECK_IN, 100.10",
        "false, 100.10, 120, null, DIRECT, 120",
        "false, 100.10, null, null, DIRECT, 100.10",
        "false, 202.35000000000002, 213, null, MERCHANT, 202.35"
    })
    @ParameterizedTest
    void quotesWhatMustBePaid(String binding, String net, String gross, String least, String payment, String paid) {
        String amounts = """
            "paymentType": "%s", "price": {"currency": "EUR", "binding": %s, "net": %s, "gross": %s,
             "minimumSellingPrice": %s}\
            """.formatted(payment, binding, net, gross, least);

        assertThat(offer(amounts).price().quoted()).isEqualTo(Money.of(paid, "EUR"));
    }

    @Test
    void tellsWhatIsInThePriceAndWhatIsPaidBesides() {
        String city = surcharge("City tax", "INCLUDE", true, price("2"));
        String resort = surcharge("Resort fee", "EXCLUDE", true, price("12.5"));
        String late = surcharge("Late check-out", "EXCLUDE", false, price("30"));
        Offer offer = offer(PRICE + ", \"surcharges\": [%s, %s, %s, %s]".formatted(city, city, resort, late));

        assertThat(offer.price().charges())
                .containsExactly(
                        new Charge("City tax", Inclusion.INCLUDED, Due.NOW, Optional.of(Money.of("4", "EUR"))),
                        new Charge(
                                "Resort fee", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("12.5", "EUR"))));
        assertThat(offer.price().complete()).isTrue();
    }

    @Test
    void knowsThatAMandatoryChargeWithoutAmountLeavesThePriceIncomplete() {
        Offer offer = offer(PRICE + ", \"surcharges\": [%s]".formatted(surcharge("Tax", "EXCLUDE", true, "null")));

        assertThat(offer.price().charges())
                .containsExactly(new Charge("Tax", Inclusion.EXCLUDED, Due.PROPERTY, Optional.empty()));
        assertThat(offer.price().complete()).isFalse();
    }

    @Test
    void takesMandatorySupplementsForCharges() {
        Offer offer = offer(PRICE + """
            , "supplements": [{"code": "G", "name": "Gala dinner", "chargeType": "EXCLUDE", "mandatory": true,
              "price": %s}]\
            """.formatted(price("80")));

        assertThat(offer.price().charges())
                .containsExactly(new Charge(
                        "Gala dinner", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("80", "EUR"))));
    }

    @CsvSource({
        "MERCHANT, NOW",
        "CARD_BOOKING, NOW",
        "DIRECT, PROPERTY",
        "CARD_CHECK_IN, PROPERTY",
        "PAYX, UNKNOWN",
        "NEW, UNKNOWN"
    })
    @ParameterizedTest
    void isPaidNowOrAtTheHotel(String type, Payment payment) {
        assertThat(offer(PRICE + ", \"paymentType\": \"%s\"".formatted(type)).payment())
                .isEqualTo(payment);
    }

    @CsvSource({"RO", "BB", "HB", "FB", "AI"})
    @ParameterizedTest
    void understandsTheLettersOfTheTrade(String code) {
        assertThat(offer(PRICE + ", \"boardCode\": \"%s\"".formatted(code)).board())
                .hasValueSatisfying(board -> assertThat(board).hasToString(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14", "2", "256", "bb", "BB+"})
    void doesNotGuessASellersOwnBoardCodes(String code) {
        assertThat(offer(PRICE + ", \"boardCode\": \"%s\"".formatted(code)).board())
                .isEmpty();
    }

    @Test
    void describesTheRoomsTogether() {
        String rooms = """
            , "rooms": [{"description": "Doble", "units": 4, "beds": [{"type": "Queen", "count": 1}, {"type": null}]},
                        {"description": "Suite", "units": 2, "beds": [{"type": "Queen", "count": 1}]}]\
            """;
        Offer offer = hotels(reply(200, found(roomless("a", PRICE + rooms))), rooms(2, 2))
                .getFirst()
                .offers()
                .getFirst();

        assertThat(offer.rooms()).isEqualTo(2);
        assertThat(offer.room().name()).isEqualTo("Doble + Suite");
        assertThat(offer.room().beds()).containsExactly(new Bed("queen", 1));
        assertThat(offer.left()).hasValue(2);
    }

    @Test
    void leavesOutWhatIsOnRequest() {
        assertThat(keys(option("a", PRICE + ", \"status\": \"RQ\""), option("b", PRICE)))
                .containsExactly("b");
        assertThat(hotels(reply(200, found(option("a", PRICE + ", \"status\": \"RQ\""))), DOUBLE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"price\": {\"currency\": \"EUX\", \"net\": 1}",
                "\"price\": {\"currency\": \"EUR\", \"net\": \"a lot\"}",
                "\"price\": {\"currency\": \"EUR\"}",
                "\"price\": null",
                "\"hotelCode\": null, " + PRICED,
                "\"id\": null, " + PRICED,
                PRICED
                        + ", \"cancelPolicy\": {\"refundable\": true, \"cancelPenalties\": [{\"deadline\": \"soon\","
                        + " \"value\": 1}]}"
            })
    void anOptionThatCannotBeReadIsNoReasonToLoseTheOthers(String fields) {
        assertThat(keys(option("a", PRICE), option("b", fields), option("c", PRICE)))
                .containsExactly("a", "c");
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> hotels(reply(200, found(option("b", fields))), DOUBLE))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.UNREADABLE))
                .withMessage("1 of 1 options cannot be read");
    }

    private static List<String> keys(String... options) {
        return hotels(reply(200, found(String.join(", ", options))), DOUBLE).stream()
                .map(HotelOffers::offers)
                .flatMap(List::stream)
                .map(Offer::rateKey)
                .map(RateKey::value)
                .toList();
    }
}
