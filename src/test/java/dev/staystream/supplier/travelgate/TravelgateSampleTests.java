package dev.staystream.supplier.travelgate;

import static dev.staystream.supplier.travelgate.Asked.DOUBLE;
import static dev.staystream.supplier.travelgate.Asked.hotels;
import static dev.staystream.supplier.travelgate.Asked.reply;
import static dev.staystream.supplier.travelgate.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.supplier.HotelOffers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The published sample is read to the cent; the figures here were taken from it by hand. */
final class TravelgateSampleTests {

    @Test
    void hasOneHotelWithTwoOffersForBothRooms() {
        assertThat(sample()).singleElement().satisfies(hotel -> {
            assertThat(hotel.hotel().code()).isEqualTo("1");
            assertThat(hotel.hotel().name()).contains("Hotel Test");
            assertThat(hotel.offers()).hasSize(2).allSatisfy(offer -> {
                assertThat(offer.rooms()).isEqualTo(2);
                assertThat(offer.room().name()).isEqualTo("Double Suite Deluxe");
                assertThat(offer.board()).isEmpty();
                assertThat(offer.price().quoted()).isEqualTo(Money.of("213", "EUR"));
                assertThat(offer.price().complete()).isTrue();
            });
            assertThat(hotel.offers()).extracting(Offer::rateKey).doesNotHaveDuplicates();
        });
    }

    @Test
    void isPaidWithTheBookingOrAtTheHotel() {
        assertThat(sample().getFirst().offers())
                .extracting(Offer::payment)
                .containsExactly(Payment.NOW, Payment.PROPERTY);
        assertThat(sample().getFirst().offers())
                .extracting(offer -> offer.price().charges())
                .containsExactly(List.of(cityTax(Due.NOW)), List.of(cityTax(Due.PROPERTY)));
    }

    @Test
    void costsMoreToCancelTheLaterItIs() {
        assertThat(sample().getFirst().offers())
                .extracting(Offer::cancellation)
                .containsOnly(new Cancellation(
                        Refundable.YES,
                        Optional.of(Instant.parse("2027-05-17T10:00:00Z")),
                        Provenance.STATED,
                        List.of(
                                new Step(Instant.parse("2027-05-17T10:00:00Z"), Optional.of(Money.of("202.35", "EUR"))),
                                new Step(Instant.parse("2027-05-25T10:00:00Z"), Optional.of(Money.of("213", "EUR"))))));
    }

    @Test
    void isNoAnswerToAnotherNumberOfRooms() {
        assertThat(hotels(reply(200, Contract.sample()), DOUBLE)).isEmpty();
    }

    private static List<HotelOffers> sample() {
        return hotels(reply(200, Contract.sample()), DOUBLE, rooms(1, 1, 8));
    }

    private static Charge cityTax(Due due) {
        return new Charge("City", Inclusion.INCLUDED, due, Optional.of(Money.of("4", "EUR")));
    }
}
