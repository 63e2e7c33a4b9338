package dev.staystream.supplier;

import static dev.staystream.stay.Examples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a supplier repeats, an answer has it once. */
final class AnswerTests {

    @Test
    void hasAHotelThatIsToldTwiceOnceWithAllItsOffers() {
        Answer answer = new Answer(
                List.of(hotel("a", offer("1")), hotel("b", offer("2")), hotel("a", offer("3"), offer("1"))),
                Origin.live(Instant.EPOCH));

        assertThat(answer.hotels()).containsExactly(hotel("a", offer("1"), offer("3")), hotel("b", offer("2")));
    }

    @Test
    void keepsOffersThatDifferUnderOneKey() {
        Offer dearer = new Offer(
                offer("1").rateKey(),
                offer("2").room(),
                1,
                offer("2").board(),
                offer("2").price(),
                offer("2").cancellation(),
                offer("2").payment(),
                offer("2").left(),
                offer("2").expiresAt(),
                offer("2").link());

        assertThat(hotel("a", offer("1"), dearer, offer("1")).offers()).containsExactly(offer("1"), dearer);
    }

    private static HotelOffers hotel(String code, Offer... offers) {
        return new HotelOffers(SupplierHotel.coded(code), List.of(offers));
    }
}
