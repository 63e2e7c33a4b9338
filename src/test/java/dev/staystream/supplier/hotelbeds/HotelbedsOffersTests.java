package dev.staystream.supplier.hotelbeds;

import static dev.staystream.supplier.hotelbeds.Asking.rooms;
import static dev.staystream.supplier.hotelbeds.Wire.rate;
import static dev.staystream.supplier.hotelbeds.Wire.room;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Board;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Payment;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HotelbedsOffersTests {

    private static final SupplierRequest ROOM_FOR_TWO = Asking.forRooms(rooms(1, 2));

    @Test
    void readsAHotelAndItsOffer() {
        Answer answer = Wire.read(ROOM_FOR_TWO, Wire.reply(room("DBL.ST", rate("'boardCode':'BB'"))));

        assertThat(answer.origin()).isEqualTo(Origin.live(Wire.OBSERVED));
        assertThat(answer.hotels()).singleElement().satisfies(hotel -> {
            assertThat(hotel.hotel()).isEqualTo(new SupplierHotel("77", Optional.of("Miramar"), HotelDetails.UNKNOWN));
            Offer offer = hotel.offers().getFirst();
            assertThat(offer.rateKey()).isEqualTo(new RateKey("key"));
            assertThat(offer.room().name()).isEqualTo("ROOM DBL.ST");
            assertThat(offer.board()).contains(Board.BB);
            assertThat(offer.price().quoted()).isEqualTo(Money.of("100.00", "EUR"));
            assertThat(offer.left()).isEqualTo(OptionalInt.of(3));
        });
    }

    @Test
    void quotesTheHotelsOwnPriceOnlyWhereItBinds() {
        assertThat(Wire.offer("'net':'405.00','sellingRate':'450.00','hotelMandatory':true")
                        .price()
                        .quoted())
                .isEqualTo(Money.of("450.00", "EUR"));
        assertThat(Wire.offer("'net':'405.00','sellingRate':'450.00','hotelMandatory':false")
                        .price()
                        .quoted())
                .isEqualTo(Money.of("405.00", "EUR"));
        assertThat(Wire.offer("'net':'405.00','sellingRate':'450.00'").price().quoted())
                .isEqualTo(Money.of("405.00", "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"RO,RO", "SC,RO", "BB,BB", "AB,BB", "CB,BB", "HB,HB", "FB,FB", "AI,AI", "XX,"})
    void knowsTheMealsOfABoard(String code, Board board) {
        assertThat(Wire.offer("'boardCode':'%s'".formatted(code)).board()).isEqualTo(Optional.ofNullable(board));
    }

    @ParameterizedTest
    @CsvSource({"AT_WEB,NOW", "AT_HOTEL,PROPERTY", "LATER,UNKNOWN"})
    void knowsWhenARateIsPaid(String type, Payment payment) {
        assertThat(Wire.offer("'paymentType':'%s'".formatted(type)).payment()).isEqualTo(payment);
    }

    @ParameterizedTest
    @CsvSource({"4EST,4", "1EST,1", "5LUX,5", "H3_5,3.5", "H2_5,2.5"})
    void knowsTheStarsOfACategory(String category, double stars) {
        assertThat(HotelbedsCodes.stars(category)).isEqualTo(OptionalDouble.of(stars));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3LL", "SPC", "VILLA", "H3_4", "BEST", "XEST", "9EST", "AT3"})
    void takesNoOtherCategoryForStars(String category) {
        assertThat(HotelbedsCodes.stars(category)).isEmpty();
    }

    @Test
    void offersNoRateThatIsForOtherGuests() {
        String reply = Wire.reply(room(
                "DBL.ST",
                rate("'rateKey':'single','adults':1"),
                rate("'rateKey':'family','children':1,'childrenAges':'2'"),
                rate("'rateKey':'two rooms','rooms':2"),
                rate("'rateKey':'asked for'")));

        assertThat(Wire.offers(ROOM_FOR_TWO, reply))
                .extracting(Offer::rateKey)
                .containsExactly(new RateKey("asked for"));
    }

    @Test
    void tellsChildrenApartByAge() {
        String reply = Wire.reply(room(
                "DBL.ST",
                rate("'rateKey':'small','children':2,'childrenAges':'2,5'"),
                rate("'rateKey':'older','children':2,'childrenAges':'12,5'"),
                rate("'rateKey':'any','children':2")));

        assertThat(Wire.offers(Asking.forRooms(rooms(1, 2, 5, 12)), reply))
                .extracting(Offer::rateKey)
                .containsExactly(new RateKey("older"), new RateKey("any"));
    }

    @Test
    void leavesOutWhatCannotBeBookedAndHotelsWithoutOffers() {
        assertThat(Wire.read(ROOM_FOR_TWO, Wire.reply(room("A", rate("'net':null"), rate("'rateKey':''")), room("B")))
                        .hotels())
                .isEmpty();
    }

    @Test
    void forgivesWhatSuppliersGetWrong() {
        String reply = """
            {'hotels':{'hotels':{'currency':'EUR','exclusiveDeal':{'new':[1]},'code':'77','latitude':39.5,'longitude':'',
             'rooms':{'rates':{'net':100.5,'rateKey':'key','adults':'2','rooms':'1','allotment':null},'name':'Suite'}}}}
            """;

        assertThat(Wire.read(ROOM_FOR_TWO, reply).hotels()).singleElement().satisfies(hotel -> {
            assertThat(hotel.hotel()).isEqualTo(SupplierHotel.coded("77"));
            Offer offer = hotel.offers().getFirst();
            assertThat(offer.room().name()).isEqualTo("Suite");
            assertThat(offer.price().quoted()).isEqualTo(Money.of("100.5", "EUR"));
            assertThat(offer.board()).isEmpty();
            assertThat(offer.payment()).isEqualTo(Payment.UNKNOWN);
            assertThat(offer.left()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'hotels':{'total':0}}", "{'hotels':{'hotels':[],'total':0}}", "{'hotels':{'hotels':null}}"})
    void saysThatNoHotelsIsAnAnswer(String reply) {
        assertThat(Wire.read(ROOM_FOR_TWO, reply).hotels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{'auditData':{}}", "<availabilityRS/>", "{'hotels':{'hotels':[{'code':77"})
    void takesNothingElseForAnAnswer(String reply) {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> Wire.read(ROOM_FOR_TWO, reply))
                .satisfies(error -> assertThat(error.reason()).isEqualTo(NoAnswer.UNREADABLE));
    }

    @Test
    void believesAnErrorEvenWhereTheStatusIsGood() {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> Wire.read(
                        ROOM_FOR_TWO, "{'error':{'code':'PRODUCT_ERROR','message':'down'},'hotels':{'total':0}}"))
                .satisfies(error -> assertThat(error.reason()).isEqualTo(NoAnswer.DOWN));
    }
}
