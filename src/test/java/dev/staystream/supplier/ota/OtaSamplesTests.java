package dev.staystream.supplier.ota;

import static dev.staystream.supplier.ota.Asked.HOTEL;
import static dev.staystream.supplier.ota.Asked.request;
import static dev.staystream.supplier.ota.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

/** Every answer among OpenTravel's samples is read without loss of offers: each room rate of each file is accounted for. */
final class OtaSamplesTests {

    /** Five rates of one hotel, each before tax and for a night, without a hotel, a board or terms. */
    @CsvSource({
        "OTA_HotelAvailRS.xml, 2006-01-16, 2006-01-30, 14",
        "OTA_HotelAvailRS_Disability.xml, 2012-02-01, 2012-02-02, 1",
        "OTA_HotelAvailRS_Rebate1.xml, 2011-11-05, 2011-11-08, 3"
    })
    @ParameterizedTest
    void readsFiveRatesBeforeTaxOfTheOnlyHotelAsked(String file, LocalDate from, LocalDate to, int nights) {
        List<Offer> offers = offers(file, new Stay(from, to), rooms(1, 1));

        assertThat(offers)
                .extracting(offer -> offer.rateKey().value(), offer -> offer.price().quoted())
                .containsExactly(
                        tuple("&CORA999&", nights("189.00", nights)),
                        tuple("&CORB999&", nights("199.00", nights)),
                        tuple("&REGA999&", nights("270.00", nights)),
                        tuple("&REGB999&", nights("285.00", nights)),
                        tuple("&AAAAAAA&", nights("189.00", nights)));
        assertThat(offers).allSatisfy(offer -> {
            assertThat(offer.price().charges())
                    .containsExactly(new Charge("Taxes", Inclusion.EXCLUDED, Due.UNKNOWN, Optional.empty()));
            assertThat(offer.board()).isEmpty();
            assertThat(offer.cancellation()).isEqualTo(Cancellation.UNKNOWN);
            assertThat(offer.payment()).isEqualTo(Payment.UNKNOWN);
        });
        assertThat(offers.getFirst().room().name()).isEqualTo("CORPORATE RATE*DELUXE ROOM (1 KING OR 2 DOUBLES)");
    }

    @Test
    void offersNothingOfThemOutsideOfTheDatesTheyAreFor() {
        assertThat(hotels(
                        "OTA_HotelAvailRS.xml",
                        new Stay(LocalDate.of(2006, 4, 14), LocalDate.of(2006, 4, 16)),
                        rooms(1, 1)))
                .isEmpty();
    }

    /** Sixteen room rates, two stays of two types for four nights each, whose plan changes on 1 September. */
    @CsvSource({"1, 80.00, 95.00", "2, 80.00, 95.00", "3, 140.00, 170.00", "4, 140.00, 170.00"})
    @ParameterizedTest
    void addsUpRatesWhosePlanChangesDuringTheStay(int nights, String doubleRoom, String tripleRoom) {
        LocalDate from = LocalDate.of(2010, 8, 30);

        for (RoomsAsked room : List.of(rooms(1, 2), rooms(1, 3))) {
            assertThat(offers("OTA_HotelAvailRS2.xml", new Stay(from, from.plusDays(nights)), room))
                    .extracting(offer -> offer.room().name(), offer -> offer.price()
                            .quoted())
                    .containsExactly(
                            tuple("Double Room", Money.of(doubleRoom, "EUR")),
                            tuple("Triple Room", Money.of(tripleRoom, "EUR")));
        }
    }

    @Test
    void putsBothRoomsOfThatAnswerTogether() {
        Stay stay = new Stay(LocalDate.of(2010, 8, 30), LocalDate.of(2010, 9, 3));

        assertThat(offers("OTA_HotelAvailRS2.xml", stay, rooms(1, 2), rooms(1, 3)))
                .extracting(offer -> offer.room().name(), Offer::rooms, offer -> offer.room()
                        .maxGuests()
                        .orElseThrow(), offer -> offer.price().quoted())
                .containsExactly(
                        tuple("Double Room", 2, 4, Money.of("280.00", "EUR")),
                        tuple("Triple Room", 2, 6, Money.of("340.00", "EUR")));
    }

    /** Two room rates with and without tax, of which the second is for one night of another year. */
    @Test
    void readsARateWithItsTaxAndTheHotel() {
        Stay stay = new Stay(LocalDate.of(2011, 2, 10), LocalDate.of(2011, 2, 16));
        HotelOffers hotel = hotels("OTA_HotelAvailRS3F.xml", stay, rooms(1, 2)).getFirst();

        assertThat(hotel.hotel().code()).isEqualTo("12345");
        assertThat(hotel.hotel().name()).contains("The Westin Tampa Harbour Island");
        assertThat(hotel.hotel().details().phone()).contains("(813) 229-5000");
        assertThat(hotel.hotel().details().address().orElseThrow().line()).isEqualTo("725 South Harbour Island Blvd");
        assertThat(hotel.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.room().name()).isEqualTo("Double Room");
            assertThat(offer.price())
                    .isEqualTo(new Price(
                            Money.of("2412.48", "USD"),
                            List.of(new Charge(
                                    "Taxes",
                                    Inclusion.INCLUDED,
                                    Due.UNKNOWN,
                                    Optional.of(Money.of("258.48", "USD"))))));
        });
    }

    @Test
    void readsTheOtherRateOfThatHotelForItsOwnNight() {
        assertThat(offers(
                        "OTA_HotelAvailRS3F.xml",
                        new Stay(LocalDate.of(2010, 8, 31), LocalDate.of(2010, 9, 1)),
                        rooms(1, 2)))
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.rateKey().value()).isEqualTo("DLX&CRP&");
                    assertThat(offer.room().name()).isEqualTo("SUITE (1 KING OR 1 QUEEN OR 2 DOUBLES) WITH BALCONY.");
                    assertThat(offer.price().quoted()).isEqualTo(Money.of("850.08", "USD"));
                });
    }

    /** Descriptions of hotels only, without rooms or rates. */
    @ParameterizedTest
    @ValueSource(strings = {"OTA_HotelAvailRS2F.xml", "OTA_HotelAvailRS4F.xml"})
    void findsNoOffersWhereNoneAreMade(String file) {
        assertThat(hotels(file, Asked.STAY, rooms(1, 2))).isEmpty();
    }

    @Test
    void readsWhichHotelsThereAre() {
        Reply reply = new Reply(200, new HttpHeaders(), Contract.sample("OTA_HotelSearchRS.xml"));

        assertThat(OtaReply.read(reply, new OtaHotels()).hotels())
                .extracting(hotel -> hotel.code(), hotel -> hotel.name().orElseThrow())
                .containsExactly(
                        tuple("abc123", "Hotel ABC"), tuple("abc234", "Hotel DEF"), tuple("abc678", "Hotel GHI"));
    }

    @Test
    void readsTheMessageForErrors() {
        Reply reply = new Reply(200, new HttpHeaders(), Contract.sample("OTA_ErrorRS.xml"));

        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> OtaReply.read(reply, new OtaHotels()))
                .withMessageContaining("OTA version not supported")
                .satisfies(error -> assertThat(error.reason()).isEqualTo(NoAnswer.DOWN));
    }

    private static List<Offer> offers(String file, Stay stay, RoomsAsked... rooms) {
        return hotels(file, stay, rooms).getFirst().offers();
    }

    private static List<HotelOffers> hotels(String file, Stay stay, RoomsAsked... rooms) {
        return Asked.read(Contract.sample(file), request(HOTEL, stay, rooms), "plain");
    }

    private static Money nights(String amount, int count) {
        Money night = Money.of(amount, "USD");
        Money sum = night;
        for (int more = 1; more < count; more++) {
            sum = sum.plus(night);
        }
        return sum;
    }
}
