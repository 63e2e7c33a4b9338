package dev.staystream.supplier.hotelbeds;

import static dev.staystream.supplier.hotelbeds.Asking.rooms;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.contract.Captures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** Reads replies captured from Hotelbeds; what is expected was counted in the captures, not by this code. */
final class HotelbedsSamplesTests {

    private static final String AREA = "Availability_Availability_JSON_Availability_by_geolocation__ex1_RS_200.json";

    private static final String CODES = "Availability_Availability_JSON_Availability_by_hotel_code__ex1_RS_200.json";

    private static final String NOTHING = "availability_zero_results__from_issue_php119.json";

    private static final String CHECK = "CheckRate_CheckRate_JSON_CheckRate__ex1_RS_200.json";

    /** When the replies were captured, or shortly after. */
    private static final Instant CAPTURED = Instant.parse("2018-11-16T10:10:34Z");

    @Test
    void findsEveryHotelOfAnArea() {
        assertThat(read(AREA, rooms(1, 4)).hotels())
                .extracting(
                        hotel -> hotel.hotel().code(),
                        hotel -> hotel.hotel().name(),
                        hotel -> hotel.hotel().details().stars(),
                        hotel -> hotel.hotel().details().location(),
                        hotel -> hotel.offers().size())
                .containsExactly(
                        tuple(
                                "19562",
                                Optional.of("Hotel Nature Oviedo"),
                                OptionalDouble.of(4),
                                Optional.of(new Location(43.362631, -5.859017)),
                                4),
                        tuple(
                                "4541",
                                Optional.of("Carreño"),
                                OptionalDouble.of(2),
                                Optional.of(new Location(43.368162, -5.853966)),
                                6));
    }

    @Test
    void readsEveryRateOfAHotel() {
        assertThat(offers(read(AREA, rooms(1, 4)), "4541"))
                .allSatisfy(offer -> {
                    assertThat(offer.room().name()).isEqualTo("FAMILY ROOM CAPACITY 4");
                    assertThat(offer.rooms()).isOne();
                    assertThat(offer.left()).isEqualTo(OptionalInt.of(1));
                    assertThat(offer.price().charges()).isEmpty();
                    assertThat(offer.price().quoted().currency().getCurrencyCode())
                            .isEqualTo("EUR");
                })
                .extracting(
                        offer -> offer.board().orElseThrow(),
                        offer -> offer.price().quoted().amount().toString(),
                        offer -> offer.cancellation().refundable(),
                        Offer::payment)
                .containsExactly(
                        tuple(Board.RO, "353.45", Refundable.NO, Payment.NOW),
                        tuple(Board.RO, "450.00", Refundable.YES, Payment.PROPERTY),
                        tuple(Board.RO, "424.15", Refundable.YES, Payment.NOW),
                        tuple(Board.BB, "447.70", Refundable.NO, Payment.NOW),
                        tuple(Board.BB, "575.00", Refundable.YES, Payment.PROPERTY),
                        tuple(Board.BB, "541.95", Refundable.YES, Payment.NOW));
    }

    @Test
    void putsTwoRoomsTogetherInEveryHotel() {
        Answer answer = read(CODES, rooms(1, 2), rooms(1, 1, 2));

        assertThat(answer.hotels())
                .extracting(
                        hotel -> hotel.hotel().code(), hotel -> hotel.offers().size(), HotelbedsSamplesTests::sum)
                .containsExactly(
                        tuple("6930", 8, new BigDecimal("3989.19")),
                        tuple("1803", 2, new BigDecimal("225.40")),
                        tuple("3219", 12, new BigDecimal("2054.68")),
                        tuple("69995", 2, new BigDecimal("571.78")));
        assertThat(answer.hotels())
                .flatExtracting(HotelOffers::offers)
                .allSatisfy(offer -> assertThat(offer.rooms()).isEqualTo(2));
    }

    @Test
    void putsUnequalRoomsTogetherWhereNoRoomSuitsAll() {
        assertThat(offers(read(CODES, rooms(1, 2), rooms(1, 1, 2)), "69995"))
                .extracting(
                        offer -> offer.room().name(),
                        offer -> offer.board().orElseThrow(),
                        offer -> offer.price().quoted().amount().toString())
                .containsExactlyInAnyOrder(
                        tuple(
                                "Double or Twin SUPERIOR + Double or Twin SUPERIOR SINGLE PARENT 1 CHILD",
                                Board.BB,
                                "252.79"),
                        tuple(
                                "Double or Twin SUPERIOR + Double or Twin SUPERIOR SINGLE PARENT 1 CHILD",
                                Board.HB,
                                "318.99"));
    }

    @Test
    void givesStarsToHotelsAndNoneForKeys() {
        assertThat(read(CODES, rooms(1, 2)).hotels())
                .extracting(
                        hotel -> hotel.hotel().code(),
                        hotel -> hotel.hotel().details().stars())
                .containsExactly(
                        tuple("6930", OptionalDouble.of(4)),
                        tuple("1803", OptionalDouble.empty()),
                        tuple("3219", OptionalDouble.of(4)),
                        tuple("69995", OptionalDouble.of(5)));
    }

    @Test
    void saysThatAZeroResultIsAnAnswerWithoutHotels() {
        Answer answer = read(NOTHING, rooms(1, 2));

        assertThat(answer.hotels()).isEmpty();
        assertThat(answer.origin().observedAt()).isEqualTo(CAPTURED);
    }

    @Test
    void readsACheckedRateWithTheTaxAtTheProperty() {
        assertThat(HotelbedsCheck.read(captured(CHECK), CAPTURED)).hasValueSatisfying(offer -> {
            assertThat(offer.room().name()).isEqualTo("Double or Twin STANDARD");
            assertThat(offer.price().quoted()).isEqualTo(Money.of("181.00", "EUR"));
            assertThat(offer.price().charges())
                    .containsExactly(new Charge(
                            "Taxes and fees", Inclusion.EXCLUDED, Due.PROPERTY, Optional.of(Money.of("6.60", "EUR"))));
            assertThat(offer.cancellation().refundable()).isEqualTo(Refundable.NO);
        });
    }

    private static List<Offer> offers(Answer answer, String code) {
        return answer.hotels().stream()
                .filter(hotel -> hotel.hotel().code().equals(code))
                .flatMap(hotel -> hotel.offers().stream())
                .toList();
    }

    private static BigDecimal sum(HotelOffers hotel) {
        return hotel.offers().stream()
                .map(offer -> offer.price().quoted().amount())
                .reduce(ZERO, BigDecimal::add);
    }

    private static Answer read(String sample, RoomsAsked... rooms) {
        return HotelbedsOffers.read(Asking.forRooms(rooms), captured(sample), CAPTURED);
    }

    private static Reply captured(String sample) {
        return new Reply(
                200,
                new HttpHeaders(),
                Captures.of("hotelbeds").named(sample).bytes());
    }
}
