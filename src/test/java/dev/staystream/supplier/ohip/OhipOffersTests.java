package dev.staystream.supplier.ohip;

import static dev.staystream.supplier.ohip.Payloads.SOMEWHERE;
import static dev.staystream.supplier.ohip.Payloads.TOTAL;
import static dev.staystream.supplier.ohip.Payloads.offer;
import static dev.staystream.supplier.ohip.Payloads.offersOf;
import static dev.staystream.supplier.ohip.Payloads.offersOn;
import static dev.staystream.supplier.ohip.Payloads.only;
import static dev.staystream.supplier.ohip.Payloads.shop;
import static dev.staystream.supplier.ohip.Payloads.stay;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Board;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the adapter reads of hotels and their offers. */
final class OhipOffersTests {

    private static HotelOffers read(String reply) {
        return OhipOffers.read(reply.getBytes(UTF_8), "H1", SOMEWHERE);
    }

    private static Offer priced(String total) {
        return only(offersOf("H1", offer("\"guaranteeRequirement\": \"None\"", total)), SOMEWHERE);
    }

    private static Optional<Board> board(String mealPlan) {
        return only(offersOn("\"mealPlan\": {%s}".formatted(mealPlan), "H1", offer("")), SOMEWHERE)
                .board();
    }

    @Test
    void makesAnOfferOfARoomAndAPlanThatComeAfterIt() {
        HotelOffers hotel = read(offersOf("H1", offer("")));

        assertThat(hotel.hotel().code()).isEqualTo("H1");
        assertThat(hotel.hotel().name()).contains("Seaview");
        assertThat(hotel.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.rateKey()).isEqualTo(new RateKey("bookingCode=DLXFLEX"));
            assertThat(offer.rooms()).isEqualTo(1);
            assertThat(offer.room().name()).isEqualTo("Deluxe King");
            assertThat(offer.room().category()).contains("deluxe");
            assertThat(offer.room().view()).contains("Sea view");
            assertThat(offer.room().maxGuests()).hasValue(3);
            assertThat(offer.room().beds()).isEmpty();
            assertThat(offer.left()).isEmpty();
        });
    }

    @Test
    void quotesTheStayWithItsTaxes() {
        assertThat(priced(TOTAL).price().quoted()).isEqualTo(Money.of("220.00", "EUR"));
        assertThat(priced(TOTAL).price().charges())
                .containsExactly(
                        new Charge("VAT", Inclusion.INCLUDED, Due.PROPERTY, Optional.of(Money.of("20.00", "EUR"))));
        assertThat(priced(TOTAL).price().complete()).isTrue();
    }

    @Test
    void putsTaxesOnTopOfASumWithoutThem() {
        var price = priced("""
                {"amountBeforeTax": 200, "currencyCode": "EUR", "taxes": {"tax": [
                   {"code": "CITY", "amount": 6.4}, {"description": "Nothing", "amount": 0}]}}
                """).price();

        assertThat(price.quoted()).isEqualTo(Money.of("200", "EUR"));
        assertThat(price.charges())
                .containsExactly(
                        new Charge("CITY", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("6.4", "EUR"))));
        assertThat(price.complete()).isTrue();
    }

    @Test
    void putsTheSumOfAllTaxesOnTopWhereTheyAreNotToldOneByOne() {
        assertThat(priced("""
                {"amountBeforeTax": 200, "currencyCode": "EUR", "taxes": {"amount": 25, "currencyCode": "EUR"}}
                """).price().charges())
                .containsExactly(
                        new Charge("Taxes", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("25", "EUR"))));
    }

    @Test
    void leavesTaxesUnknownThatNobodyTells() {
        var price = priced("{\"amountBeforeTax\": 200, \"currencyCode\": \"EUR\"}").price();

        assertThat(price.charges())
                .containsExactly(new Charge("Taxes", Inclusion.EXCLUDED, Due.PROPERTY, Optional.empty()));
        assertThat(price.complete()).isFalse();
    }

    @Test
    void doesNotDecideWhetherAPlanWithTaxesMeansTheSumWithout() {
        Offer offer = only(
                offersOn(
                        "\"taxInclusive\": true",
                        "H1",
                        offer("", "{\"amountBeforeTax\": 200, \"currencyCode\": \"EUR\"}")),
                SOMEWHERE);

        assertThat(offer.price().charges()).extracting(Charge::included).containsExactly(Inclusion.UNKNOWN);
        assertThat(offer.price().complete()).isFalse();
    }

    @Test
    void marksATaxThatIsOnlyDescribed() {
        var price = priced("""
                {"amountAfterTax": 220, "currencyCode": "EUR", "taxes": {
                   "hotelTaxFeeDescriptions": [{"description": "9% City Occupancy Tax"}, {"description": "vat"}],
                   "tax": [{"description": "VAT", "amount": 20, "currencyCode": "EUR"}]}}
                """).price();

        assertThat(price.charges())
                .containsExactly(
                        new Charge("VAT", Inclusion.INCLUDED, Due.PROPERTY, Optional.of(Money.of("20", "EUR"))),
                        Charge.unknown("9% City Occupancy Tax"));
        assertThat(price.complete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"JPY, 24000", "KWD, 71.125", "EUR, 0.1000000000000000055511151231257827"})
    void keepsEveryDigit(String currency, String amount) {
        assertThat(priced("{\"amountAfterTax\": %s, \"currencyCode\": \"%s\"}".formatted(amount, currency))
                        .price()
                        .quoted())
                .isEqualTo(Money.of(amount, currency));
    }

    @Test
    void readsMoneyThatIsText() {
        assertThat(priced("{\"amountAfterTax\": \"99.90\", \"currencyCode\": \"EUR\"}")
                        .price()
                        .quoted())
                .isEqualTo(Money.of("99.90", "EUR"));
    }

    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'mealPlanCode': '1'|AI",
                "'mealPlanCode': '3'|BB",
                "'mealPlanCode': '14'|RO",
                "'mealsIncluded': ['Breakfast']|BB",
                "'mealsIncluded': 'Breakfast'|BB",
                "'mealsIncluded': ['Breakfast', 'Dinner']|HB",
                "'mealsIncluded': ['Lunch', 'Dinner', 'Breakfast']|FB",
                "'mealPlanIncluded': 'AllInclusive'|AI",
                "'mealPlanIncluded': 'Breakfast', 'mealPlanCode': 'HOUSE'|BB"
            })
    @ParameterizedTest
    void knowsTheBoard(String mealPlan, Board board) {
        assertThat(board(mealPlan.replace('\'', '"'))).contains(board);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"mealsIncluded\": []", "\"mealsIncluded\": [\"Dinner\"]", "\"mealPlanCode\": null"})
    void doesNotMakeUpABoard(String mealPlan) {
        assertThat(board(mealPlan)).isEmpty();
    }

    @Test
    void namesARoomByWhatIsSaidOfItRatherThanByANumber() {
        String numbered = offersOf("H1", offer("")).replace("\"Deluxe King\"", "102, \"description\": [\"Corner\", \"x\"]");
        String unknown = offersOf("H1", offer("")).replace("\"roomType\": \"DLX\", \"roomName\"", "\"roomName\"");

        assertThat(only(numbered, SOMEWHERE).room().name()).isEqualTo("Corner");
        assertThat(only(unknown, SOMEWHERE).room().name()).isEqualTo("Deluxe, flexible");
    }

    @Test
    void namesAnOfferWithoutABookingCodeByItsRoomAndPlan() {
        String reply = offersOf("H1", offer("")).replace("\"bookingCode\": \"DLXFLEX\", ", "");

        assertThat(only(reply, SOMEWHERE).rateKey()).isEqualTo(new RateKey("roomType=DLX&ratePlanCode=FLEX"));
    }

    @Test
    void leavesOutWhatCannotBeHadOrRead() {
        String gone = offer("").replace("AvailableForSale", "NoAvailability");
        String priceless = offer("", "{\"currencyCode\": \"EUR\"}");
        String garbled = offer("", "{\"amountAfterTax\": \"many\", \"currencyCode\": \"EUR\"}");
        String moneyless = offer("", "{\"amountAfterTax\": 1, \"currencyCode\": \"points\"}");
        String timeless = offer(Payloads.cancellations(
                Payloads.cancellation("\"absoluteDeadline\": \"tomorrow\"", "\"basisType\": \"FullAmount\"")));

        assertThat(read(offersOf("H1", gone, priceless, garbled, moneyless, timeless, offer("")))
                        .offers())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NoAvailability", "NotFound", "OtherAvailable"})
    void takesNoOffersFromAHotelThatHasNone(String availability) {
        String reply = offersOf("H1", offer(""))
                .replaceFirst("AvailableForSale", availability);

        assertThat(read(reply).offers()).isEmpty();
    }

    @Test
    void takesNoOffersOfAHotelThatWasNotAskedAbout() {
        assertThat(read(offersOf("OTHER", offer(""))).offers()).isEmpty();
    }

    @Test
    void findsTheHotelsThatSell() {
        String reply = shop(
                stay("A1", "AvailableForSale"),
                stay("B2", "NoAvailability"),
                stay("C3", "OtherAvailable"),
                stay("D4", "SomethingNew"),
                stay("A1", "AvailableForSale"),
                stay("ELSEWHERE", "AvailableForSale"));

        assertThat(OhipShop.selling(reply.getBytes(UTF_8), List.of("A1", "B2", "C3", "D4")))
                .containsExactly("A1", "D4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"roomStays\": []}", "{\"roomStays\": null}"})
    void takesAnEmptyListForAnAnswer(String reply) {
        assertThat(OhipShop.selling(reply.getBytes(UTF_8), List.of("A1"))).isEmpty();
        assertThat(read(reply).offers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"title\": \"Error in application\", \"status\": 400}", "nonsense"})
    void takesAReplyWithoutStaysForNone(String reply) {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> read(reply))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.UNREADABLE));
    }
}
