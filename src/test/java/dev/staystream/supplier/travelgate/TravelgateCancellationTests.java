package dev.staystream.supplier.travelgate;

import static dev.staystream.supplier.travelgate.Asked.offer;
import static dev.staystream.supplier.travelgate.Options.PRICE;
import static dev.staystream.supplier.travelgate.Options.penalty;
import static dev.staystream.supplier.travelgate.Options.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cancelling costs and when, for two nights at 200 euros. */
final class TravelgateCancellationTests {

    private static final String FIRST = "\"2027-05-20T10:00:00Z\"";

    private static final String SECOND = "\"2027-05-26T10:00:00Z\"";

    @CsvSource({
        "IMPORT, 202.35000000000002, 202.35",
        "PERCENT, 50, 100.00",
        "PERCENT, 12.5, 25.000",
        "NIGHTS, 2, 200",
        "NIGHTS, 5, 200",
        "NIGHTS, 1,",
        "OTHER, 1,"
    })
    @ParameterizedTest
    void computesAPenaltyWhereItIsExact(String type, String value, String amount) {
        assertThat(terms(penalty(FIRST, false, type, value)).steps())
                .containsExactly(new Step(
                        Instant.parse("2027-05-20T10:00:00Z"),
                        Optional.ofNullable(amount).map(text -> Money.of(text, "EUR"))));
    }

    @CsvSource({
        "2027-05-20T10:00:00Z, false, 2027-05-20T10:00:00Z, STATED",
        "2027-05-20T10:00:00.123Z, false, 2027-05-20T10:00:00.123Z, STATED",
        "2027-05-20T10:00:00+02:00, false, 2027-05-20T08:00:00Z, STATED",
        "2027-05-20T10:00:00, false, 2027-05-20T10:00:00Z, COMPUTED",
        "2027-05-20T10:00:00Z, true, 2027-05-20T10:00:00Z, ASSUMED"
    })
    @ParameterizedTest
    void readsADeadlineAsUtcAndSaysHowSureItIs(String text, boolean calculated, Instant deadline, Provenance sure) {
        Cancellation terms = terms(penalty("\"" + text + "\"", calculated, "IMPORT", "10"));

        assertThat(terms.freeUntil()).contains(deadline);
        assertThat(terms.provenance()).isEqualTo(sure);
    }

    @Test
    void isAsSureAsTheLeastSureOfItsDeadlines() {
        Cancellation terms =
                terms(penalty(SECOND, true, "IMPORT", "20") + ", " + penalty(FIRST, false, "IMPORT", "10"));

        assertThat(terms.provenance()).isEqualTo(Provenance.ASSUMED);
        assertThat(terms.freeUntil()).contains(Instant.parse("2027-05-20T10:00:00Z"));
        assertThat(terms.steps())
                .extracting(Step::penalty)
                .containsExactly(Optional.of(Money.of("10", "EUR")), Optional.of(Money.of("20", "EUR")));
    }

    @Test
    void aPenaltyOfNothingEndsNoFreeTime() {
        Cancellation terms =
                terms(penalty(FIRST, false, "PERCENT", "0") + ", " + penalty(SECOND, false, "PERCENT", "100"));

        assertThat(terms.freeUntil()).contains(Instant.parse("2027-05-26T10:00:00Z"));
        assertThat(terms.steps()).hasSize(1);
    }

    @Test
    void nothingIsKnownToBeFreeWhenAPenaltyDoesNotSayWhenItBegins() {
        assertThat(terms(penalty("null", false, "IMPORT", "10") + ", " + penalty(SECOND, false, "IMPORT", "20")))
                .satisfies(terms -> {
                    assertThat(terms.refundable()).isEqualTo(Refundable.YES);
                    assertThat(terms.freeUntil()).isEmpty();
                    assertThat(terms.provenance()).isEqualTo(Provenance.ASSUMED);
                    assertThat(terms.steps()).hasSize(1);
                });
    }

    @Test
    void isNotRefundableOrUnknownWhereTheSellerSaysSoOrNothing() {
        assertThat(offer(policy("false", penalty(FIRST, false, "PERCENT", "100")))
                        .cancellation())
                .isEqualTo(Cancellation.NONE);
        assertThat(offer(policy("null", "")).cancellation()).isEqualTo(Cancellation.UNKNOWN);
        assertThat(offer(PRICE + ", \"cancelPolicy\": null").cancellation()).isEqualTo(Cancellation.UNKNOWN);
        assertThat(offer(policy("true", "")).cancellation())
                .isEqualTo(new Cancellation(Refundable.YES, Optional.empty(), Provenance.ASSUMED, List.of()));
    }

    private static Cancellation terms(String penalties) {
        return offer(policy("true", penalties)).cancellation();
    }
}
