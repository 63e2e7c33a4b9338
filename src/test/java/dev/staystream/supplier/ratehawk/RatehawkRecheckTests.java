package dev.staystream.supplier.ratehawk;

import static dev.staystream.supplier.ratehawk.Payloads.NOW;
import static dev.staystream.supplier.ratehawk.Payloads.PENALTIES;
import static dev.staystream.supplier.ratehawk.Payloads.answer;
import static dev.staystream.supplier.ratehawk.Payloads.hotel;
import static dev.staystream.supplier.ratehawk.Payloads.offers;
import static dev.staystream.supplier.ratehawk.Payloads.payment;
import static dev.staystream.supplier.ratehawk.Payloads.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.supplier.Answer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rate of a hotel page is the one that was seen in a search. */
final class RatehawkRecheckTests {

    private static final String SEEN = rate("m-1", "Double", "nomeal", "deposit", "200.00");

    @Test
    void isTheOneWithTheSameHashWhateverElseChanged() {
        String changed = rate("m-1", "Double with a view", "breakfast", "deposit", "250.00");

        assertThat(find(SEEN, rate("m-2", "Double", "nomeal", "deposit", "200.00"), changed))
                .contains("m-1 250.00");
    }

    @Test
    void isElseTheCheapestForTheSameRoomOnTheSameTerms() {
        assertThat(find(
                        SEEN,
                        rate("m-2", "Double", "nomeal", "deposit", "220.00"),
                        rate("m-3", "Double", "nomeal", "deposit", "210.00"),
                        rate("m-4", "Twin", "nomeal", "deposit", "190.00")))
                .contains("m-3 210.00");
    }

    @CsvSource({"Double, breakfast, deposit", "Double, nomeal, hotel", "Twin, nomeal, deposit"})
    @ParameterizedTest
    void isGoneWhereOnlyOthersAreLeft(String room, String meal, String payment) {
        assertThat(find(SEEN, rate("m-2", room, meal, payment, "200.00"))).isEmpty();
    }

    @Test
    void isGoneWhereItCouldBeCancelledLonger() {
        String shorter = SEEN.replace("m-1", "m-2").replace("2027-01-13T17:00:00", "2027-01-10T17:00:00");

        assertThat(find(SEEN, shorter)).isEmpty();
    }

    @Test
    void isGoneWhereTheHotelIs() {
        assertThat(RatehawkRecheck.find(offers(SEEN).getFirst(), page())).isEmpty();
    }

    private static Optional<String> find(String seen, String... current) {
        return RatehawkRecheck.find(offers(seen).getFirst(), page(hotel("adlon", current)))
                .map(RatehawkRecheckTests::summary);
    }

    private static Answer page(String... hotels) {
        return new Answer(read(answer(hotels)), Origin.live(NOW));
    }

    private static String summary(Offer offer) {
        return "%s %s".formatted(offer.rateKey().value(), offer.price().quoted().amount());
    }

    private static String rate(String hash, String room, String meal, String type, String amount) {
        return Payloads.rate(
                "\"match_hash\":\"%s\",\"room_name\":\"%s\",\"meal\":\"%s\"".formatted(hash, room, meal),
                payment(type, amount, "\"cancellation_penalties\":" + PENALTIES));
    }
}
