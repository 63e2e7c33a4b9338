package dev.staystream.supplier.ota;

import static dev.staystream.supplier.ota.Asked.DOUBLE;
import static dev.staystream.supplier.ota.Asked.HOTEL;
import static dev.staystream.supplier.ota.Asked.offers;
import static dev.staystream.supplier.ota.Asked.read;
import static dev.staystream.supplier.ota.Asked.request;
import static dev.staystream.supplier.ota.Asked.rooms;
import static dev.staystream.supplier.ota.Messages.TOTAL;
import static dev.staystream.supplier.ota.Messages.answer;
import static dev.staystream.supplier.ota.Messages.stay;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.staystream.stay.Address;
import dev.staystream.stay.Bed;
import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Room;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered: rooms, boards, payments, several rooms, hotels, and what is left out. */
final class OtaOffersTests {

    @CsvSource(
            delimiter = '|',
            value = {
                "MealPlanCodes='1'|AI",
                "MealPlanCodes='3'|BB",
                "MealPlanCodes='10'|FB",
                "MealPlanCodes='12'|HB",
                "MealPlanCodes='14'|RO",
                "MealPlanCodes='8'|RO",
                "MealPlanCodes='19 22'|BB",
                "MealPlanCodes='14 12'|HB",
                "MealPlanCodes='2'|",
                "MealPlanCodes='999'|",
                "MealPlanCodes='999' Breakfast='true'|BB",
                "Breakfast='true' Lunch='true' Dinner='true'|FB",
                "Breakfast='1' Lunch='0' Dinner='1'|HB",
                "Breakfast='false' Lunch='false' Dinner='false'|RO",
                "MealPlanIndicator='false'|RO",
                "MealPlanIndicator='true'|",
                "Lunch='true'|",
                "x='y'|"
            })
    @ParameterizedTest
    void readsBoardsAndMakesNoneBetterThanItIs(String meals, Board board) {
        assertThat(only(answer(stay("<MealsIncluded %s/>".formatted(meals), TOTAL, ""))).board())
                .isEqualTo(Optional.ofNullable(board));
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "<Guarantee GuaranteeType='PrePay'/>|NOW",
                "<Guarantee GuaranteeType='Deposit'/>|NOW",
                "<Guarantee GuaranteeType='GuaranteeRequired'/>|PROPERTY",
                "<Guarantee GuaranteeType='CC/DC/Voucher'/>|PROPERTY",
                "<Guarantee/>|UNKNOWN",
                "<DepositPayments><GuaranteePayment Type='RequiredPayment'/></DepositPayments>|NOW",
                "<DepositPayments><GuaranteePayment GuaranteeType='None'/></DepositPayments>|PROPERTY",
                "<DepositPayments><GuaranteePayment Type='AcceptedPaymentForms'/></DepositPayments>|UNKNOWN"
            })
    @ParameterizedTest
    void readsWhenItIsPaidFromGuaranteesAndDeposits(String guarantee, Payment payment) {
        assertThat(only(answer(stay("", TOTAL, guarantee))).payment()).isEqualTo(payment);
    }

    @Test
    void prefersWhatARatePlanSaysOfPayment() {
        assertThat(only(answer(stay("", TOTAL, "<Guarantee GuaranteeType='GuaranteeRequired'/>")
                                .replace("RatePlanCode='BAR'>", "RatePlanCode='BAR' PrepaidIndicator='true'>")))
                        .payment())
                .isEqualTo(Payment.NOW);
    }

    @Test
    void readsTheRoom() {
        String message = answer(stay("", TOTAL, "")
                .replace(
                        "<RoomType RoomTypeCode='DBL' RoomType='Double Room'/>",
                        "<RoomType RoomTypeCode='DBL' RoomType='DBL' BedTypeCode='3 6'><RoomDescription Name='Größe L'>"
                                + "<Text>Large</Text></RoomDescription><Occupancy MaxOccupancy='4'/></RoomType>"));

        assertThat(only(message).room())
                .isEqualTo(new Room(
                        "Größe L",
                        Optional.empty(),
                        List.of(new Bed("king", 1), new Bed("sofa", 1)),
                        Optional.empty(),
                        OptionalInt.of(4)));
    }

    @CsvSource({"9 9 9, 3 single", "8, 2 single", "1 1 6, 2 double + 1 sofa", "99 1, 1 double"})
    @ParameterizedTest
    void countsBeds(String codes, String beds) {
        String message = answer(stay("", TOTAL, "").replace("<RoomType ", "<RoomType BedTypeCode='%s' ".formatted(codes)));

        assertThat(only(message).room().beds().stream().map(bed -> "%d %s".formatted(bed.count(), bed.type())))
                .containsExactly(beds.split(" \\+ ", -1));
    }

    @Test
    void namesTheRoomByTheWordsOfItsRateWhereItHasNoType() {
        assertThat(only(answer("""
            <RoomStay><RoomRates><RoomRate><Rates><Rate><Base AmountAfterTax='1' CurrencyCode='EUR'/>\
            <RateDescription><Text>Chambre vue mer</Text></RateDescription></Rate></Rates></RoomRate></RoomRates>\
            <BasicPropertyInfo HotelCode='ADLON'/></RoomStay>""")).room())
                .isEqualTo(Room.named("Chambre vue mer"));
    }

    @Test
    void readsTheHotel() {
        String message = answer(stay("", TOTAL, "").replace("<BasicPropertyInfo HotelCode='ADLON' HotelName='Hotel Adlon'/>", """
            <BasicPropertyInfo HotelCode='ADLON' HotelName='Hôtel Adlon'><Position Latitude='+52.5160' Longitude='13.3803'/>\
            <Address><AddressLine>Unter den Linden 77</AddressLine><CityName>Berlin</CityName><PostalCode>10117</PostalCode>\
            <CountryName Code='DE'>Germany</CountryName></Address>\
            <ContactNumbers><ContactNumber PhoneNumber='+49 30 22610'/></ContactNumbers>\
            <Award Provider='DEHOGA' Rating='5 Stars'/><Award Provider='Triple AAA' Rating='3 Diamonds'/></BasicPropertyInfo>"""));

        assertThat(read(message.getBytes(UTF_8), request(HOTEL, DOUBLE), "plain"))
                .singleElement()
                .extracting(HotelOffers::hotel)
                .isEqualTo(new SupplierHotel(
                        "ADLON",
                        Optional.of("Hôtel Adlon"),
                        new HotelDetails(
                                Optional.of(new Location(52.5160, 13.3803)),
                                Optional.of(new Address(
                                        "Unter den Linden 77",
                                        Optional.of("10117"),
                                        Optional.of("Berlin"),
                                        Optional.of(new CountryCode("DE")))),
                                OptionalDouble.of(5),
                                Optional.empty(),
                                Optional.of("+49 30 22610"),
                                Optional.empty(),
                                List.of())));
    }

    @Test
    void takesAStayThatNamesNoHotelForThatOfTheOnlyOneAsked() {
        byte[] message = answer(stay("", TOTAL, "").replaceAll("<BasicPropertyInfo[^>]*>", ""))
                .getBytes(UTF_8);

        assertThat(read(message, request(HOTEL, DOUBLE), "plain"))
                .singleElement()
                .extracting(hotel -> hotel.hotel().code())
                .isEqualTo("ADLON");
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> read(message, request(Asked.PARIS, DOUBLE), "around"))
                .satisfies(error -> assertThat(error.reason()).isEqualTo(NoAnswer.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AvailabilityStatus='NoAvailability'",
                "AvailabilityStatus='OnRequest'",
                "AvailabilityStatus='Exclusive'",
                "AvailabilityStatus='ClosedOut'"
            })
    void leavesOutWhatCannotBeBookedByAnyoneAtOnce(String status) {
        String message = answer(stay("", TOTAL, ""));

        for (String element : List.of("RoomStay", "RatePlan RatePlanCode='BAR'", "RoomRate RoomTypeCode='DBL' RatePlanCode='BAR'")) {
            assertThat(offers(message.replace("<" + element + ">", "<" + element + " " + status + ">")))
                    .isEmpty();
        }
        assertThat(offers(message.replace("<RoomStay>", "<RoomStay AvailabilityStatus='LimitedAvailability'>")))
                .hasSize(1);
    }

    @Test
    void leavesOutAlternativesToWhatWasAsked() {
        String message = answer(stay("", TOTAL, "<TimeSpan Start='2027-01-15' End='2027-01-17'/>"));

        assertThat(offers(message)).hasSize(1);
        assertThat(offers(message.replace("End='2027-01-17'", "End='2027-01-18'"))).isEmpty();
        assertThat(offers(message.replace("<RoomStay>", "<RoomStay IsAlternate='true'>")))
                .isEmpty();
    }

    @Test
    void putsTogetherTheRoomsThatWereNumbered() {
        String message = answer(
                numbered(1, "DBL", "100"), numbered(1, "SUI", "300"), numbered(2, "SUI", "350"), numbered(2, "DBL", "110"));

        assertThat(offers(message, "plain", rooms(1, 1), rooms(1, 2)))
                .extracting(offer -> offer.room().name(), Offer::rooms, offer -> offer.price()
                        .quoted())
                .containsExactly(
                        tuple("DBL room", 2, Money.of("210", "EUR")),
                        tuple("SUI room", 2, Money.of("650", "EUR")));
    }

    @Test
    void putsTogetherUnequalRoomsWhereNoneDoesForAll() {
        String message =
                answer(numbered(1, "SGL", "80"), numbered(2, "DBL", "110"), numbered(2, "SUI", "300"));

        assertThat(only(offers(message, "plain", rooms(1, 1), rooms(1, 2))))
                .satisfies(offer -> {
                    assertThat(offer.room().name()).isEqualTo("SGL room + DBL room");
                    assertThat(offer.price().quoted()).isEqualTo(Money.of("190", "EUR"));
                    assertThat(offer.cancellation().refundable()).isEqualTo(Refundable.UNKNOWN);
                });
    }

    @Test
    void offersNothingWhereOneOfTheRoomsIsNotToBeHad() {
        assertThat(offers(answer(numbered(1, "DBL", "100")), "plain", rooms(2, 2)))
                .isEmpty();
    }

    @Test
    void knowsRoomsByTheirGuestsWhereTheyAreNotNumbered() {
        String one = stay("", TOTAL, "<GuestCounts IsPerRoom='true'><GuestCount Count='2'/></GuestCounts>");

        assertThat(only(offers(answer(one), "plain", rooms(2, 2))).price().quoted())
                .isEqualTo(Money.of("440.00", "EUR"));
        assertThat(offers(answer(one), "plain", rooms(1, 2), rooms(1, 3))).isEmpty();
    }

    @Test
    void offersOnceWhatIsToldTwice() {
        assertThat(offers(answer(stay("", TOTAL, ""), stay("", TOTAL, "")))).hasSize(1);
    }

    @Test
    void givesEveryOfferAKeyOfItsOwn() {
        String cheaper = TOTAL.replace("220", "210");

        assertThat(offers(answer(stay("", TOTAL, ""), stay("", cheaper, ""))))
                .extracting(offer -> offer.rateKey().value())
                .containsExactly("DBL&BAR&", "DBL&BAR&&2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Total AmountAfterTax='much' CurrencyCode='EUR'/>",
                "<Total AmountAfterTax='1' CurrencyCode='GOLD'/>",
                "<Total AmountAfterTax='1'/>",
                "<Total AmountAfterTax='1e99' CurrencyCode='EUR'/>",
                "<Rates><Rate ExpireDate='2027-01-15'><Base AmountAfterTax='1' CurrencyCode='EUR'/></Rate>"
                        + "<Rate EffectiveDate='2027-01-16'><Base AmountAfterTax='1' CurrencyCode='USD'/></Rate></Rates>",
                "<Total AmountAfterTax='1' CurrencyCode='EUR' DecimalPlaces='two'/>"
            })
    void leavesOutAnOfferThatCannotBeReadAndKeepsTheOthers(String flawed) {
        assertThat(offers(answer(stay("", flawed, ""), stay("", TOTAL, "")))).hasSize(1);
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> offers(answer(stay("", flawed, ""))))
                .satisfies(error -> assertThat(error.reason()).isEqualTo(NoAnswer.UNREADABLE));
    }

    @Test
    void readsPrefixesEnvelopesAndOtherEncodings() {
        String plain = answer(stay("", TOTAL, "").replace("Double Room", "Zimmer für zwei"));
        String prefixed = plain.replaceAll("<(/?)(\\w)", "<$1ota:$2").replace("xmlns=", "xmlns:ota=");
        String enveloped = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header><x/></s:Header>"
                + "<s:Body>%s</s:Body></s:Envelope>".formatted(prefixed);
        byte[] latin = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + plain).getBytes(ISO_8859_1);

        for (byte[] message : List.of(prefixed.getBytes(UTF_8), enveloped.getBytes(UTF_8), latin)) {
            assertThat(read(message, request(HOTEL, DOUBLE), "plain"))
                    .singleElement()
                    .satisfies(hotel -> assertThat(hotel.offers().getFirst().room().name())
                            .isEqualTo("Zimmer für zwei"));
        }
    }

    private static String numbered(int room, String type, String amount) {
        return stay("", "<Total AmountAfterTax='%s' CurrencyCode='EUR'/>".formatted(amount), "")
                .replace("<RoomStay>", "<RoomStay RoomStayCandidateRPH='%d'>".formatted(room))
                .replace("'DBL'", "'%s'".formatted(type))
                .replace("Double Room", type + " room");
    }

    private static Offer only(String message) {
        return only(offers(message));
    }

    private static Offer only(List<Offer> offers) {
        assertThat(offers).hasSize(1);
        return offers.getFirst();
    }
}
