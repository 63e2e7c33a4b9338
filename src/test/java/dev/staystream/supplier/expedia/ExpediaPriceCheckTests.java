package dev.staystream.supplier.expedia;

import static dev.staystream.supplier.expedia.Asked.DOUBLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.SupplierException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A price check tells what an offer costs now, and nothing else of it anew. */
final class ExpediaPriceCheckTests {

    private static final Instant DEADLINE = Instant.parse("2027-01-10T23:00:00Z");

    private final Offer seen = Rates.offer("/check", """
        "merchant_of_record": "expedia", "refundable": true,
        "cancel_penalties": [{"start": "2027-01-10 18:00:00-05:00", "percent": "50%"}]\
        """);

    @ParameterizedTest
    @ValueSource(strings = {"Available_Example", "Available_Example_With_Trader_Information", "Room_Change_Example"})
    void readsThePriceOfTheContractsExamples(String sample) {
        Offer now = check(Samples.read("priceCheck__RS_200__" + sample)).orElseThrow();

        assertThat(now.price().quoted()).isEqualTo(Money.of("261.00", "USD"));
        assertThat(now.price().charges())
                .extracting(Charge::amount)
                .containsExactlyInAnyOrder(Optional.of(Money.of("37.00", "CAD")), Optional.of(Money.of("3.00", "USD")));
        assertThat(now.rateKey()).isEqualTo(seen.rateKey());
    }

    @Test
    void findsNothingLeftOfWhatIsSoldOut() {
        assertThat(check(Samples.read("priceCheck__RS_200__Sold_Out_Example"))).isEmpty();
    }

    @Test
    void cannotTellThePriceForGuestsThatWereNotPriced() {
        byte[] forOthers = Samples.read("priceCheck__RS_200__Price_Changed_Example");

        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> check(forOthers))
                .extracting(SupplierException::reason)
                .isEqualTo(NoAnswer.UNREADABLE);
    }

    @Test
    void isTheOfferItselfWhenThePriceStands() {
        assertThat(check("{\"status\": \"available\", \"occupancy_pricing\": {\"2\": %s}}"
                        .formatted(Rates.PRICED)
                        .getBytes(UTF_8)))
                .contains(seen);
        assertThat(seen.cancellation().steps())
                .containsExactly(new Step(DEADLINE, Optional.of(Money.of("110.00", "EUR"))));
    }

    @Test
    void keepsTheDeadlinesButNotThePenaltiesOfAnotherPrice() {
        Offer now = check("""
            {"status": "price_changed", "occupancy_pricing": {"2": {"totals": {
                "inclusive": {"request_currency": {"value": "240.00", "currency": "EUR"}}}}}}\
            """.getBytes(UTF_8)).orElseThrow();

        assertThat(now.price().quoted()).isEqualTo(Money.of("240.00", "EUR"));
        assertThat(now.cancellation().freeUntil()).contains(DEADLINE);
        assertThat(now.cancellation().steps()).containsExactly(new Step(DEADLINE, Optional.empty()));
    }

    private Optional<Offer> check(byte[] reply) {
        return ExpediaPriceCheck.read(reply, List.of(DOUBLE), seen);
    }
}
