package dev.staystream.supplier.expedia;

import static dev.staystream.supplier.expedia.Asked.DOUBLE;
import static dev.staystream.supplier.expedia.Asked.rooms;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cancelling is free, costs so much, or is not known to cost anything in particular, as the contract states it. */
final class ExpediaTermsTests {

    private static final String START =
            "\"start\": \"2027-01-10 18:00:00-05:00\", \"end\": \"2027-01-12 18:00:00-05:00\"";

    private static final Instant DEADLINE = Instant.parse("2027-01-10T23:00:00Z");

    @CsvSource({
        "true, refundable, YES, true",
        "true, , YES, true",
        "true, partially_refundable, YES, false",
        "false, partially_refundable, YES, false",
        "false, non_refundable, NO, false",
        "false, , NO, false"
    })
    @ParameterizedTest
    void isFreeOnlyWhenAllComesBack(boolean refundable, String current, Refundable expected, boolean free) {
        Cancellation cancellation =
                cancellation("""
                    "refundable": %s, "current_refundability": "%s", "cancel_penalties": [{%s, "percent": "100%%"}]\
                    """.formatted(refundable, current == null ? "" : current, START), DOUBLE);

        assertThat(cancellation.refundable()).isEqualTo(expected);
        assertThat(cancellation.freeUntil()).isEqualTo(free ? Optional.of(DEADLINE) : Optional.empty());
        assertThat(cancellation.provenance()).isEqualTo(Provenance.STATED);
    }

    @CsvSource({
        "'\"percent\": \"100%\"', 220.00",
        "'\"percent\": \"30%\"', 66.00",
        "'\"percent\": \"12.345\"', 27.16",
        "'\"nights\": \"1\"', 99.00",
        "'\"nights\": 2', 220.00",
        "'\"amount\": \"25.50\", \"currency\": \"EUR\"', 25.50"
    })
    @ParameterizedTest
    void computesThePenaltyFromThePrice(String measure, String euros) {
        assertThat(penalty(measure, DOUBLE)).contains(Money.of(euros, "EUR"));
    }

    @Test
    void chargesAPercentageAndNightsForAllRooms() {
        assertThat(penalty("\"percent\": \"50%\"", rooms(2, 2), rooms(1, 1))).contains(Money.of("330.00", "EUR"));
        assertThat(penalty("\"nights\": \"1\"", rooms(2, 2), rooms(1, 1))).contains(Money.of("297.00", "EUR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"amount\": \"5.00\", \"currency\": \"EUR\", \"percent\": \"10%\"",
                "\"amount\": \"5.00\"",
                "\"currency\": \"EUR\"",
                "\"nights\": \"3\""
            })
    void leavesThePenaltyOpenWhenTheContractDoes(String measure) {
        assertThat(penalty(measure, DOUBLE)).isEmpty();
    }

    @Test
    void leavesOpenWhetherAnAmountIsForEachRoom() {
        assertThat(penalty("\"amount\": \"5.00\", \"currency\": \"EUR\"", rooms(2, 2)))
                .isEmpty();
    }

    @Test
    void leavesNightsOpenWhenPartOfThePriceIsForTheStay() {
        String perStay = """
            "occupancy_pricing": {"2": {
                "nightly": [[{"type": "base_rate", "value": "90.00", "currency": "EUR"}]],
                "stay": [{"type": "extra_person_fee", "value": "10.00", "currency": "EUR"}],
                "totals": {"inclusive": {"request_currency": {"value": "100.00", "currency": "EUR"}}}}}\
            """;

        assertThat(penalty("\"nights\": \"1\"}], " + perStay + ", \"x\": [{\"y\": 1", DOUBLE))
                .isEmpty();
    }

    @Test
    void isFreeThroughAPenaltyOfNothing() {
        Cancellation cancellation = cancellation("""
            "refundable": true, "cancel_penalties": [
                {"start": "2026-12-01T00:00:00.000+01:00", "nights": "0"}, {%s, "nights": "1"}]\
            """.formatted(START), DOUBLE);

        assertThat(cancellation.freeUntil()).contains(DEADLINE);
        assertThat(cancellation.steps()).extracting(Step::from).containsExactly(DEADLINE);
    }

    @Test
    void saysNothingWhenTheSupplierSaysNothing() {
        assertThat(cancellation("\"x\": 1", DOUBLE)).isEqualTo(Cancellation.UNKNOWN);
    }

    private static Optional<Money> penalty(String measure, RoomsAsked... rooms) {
        return cancellation("\"cancel_penalties\": [{%s, %s}]".formatted(START, measure), rooms)
                .steps()
                .getFirst()
                .penalty();
    }

    private static Cancellation cancellation(String fields, RoomsAsked... rooms) {
        return ExpediaOffers.read(Rates.reply(fields).getBytes(UTF_8), List.of(rooms))
                .getFirst()
                .offers()
                .getFirst()
                .cancellation();
    }
}
