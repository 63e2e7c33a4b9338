package dev.staystream.supplier.ratehawk;

import static dev.staystream.supplier.ratehawk.Payloads.NOW;
import static dev.staystream.supplier.ratehawk.Payloads.PENALTIES;
import static dev.staystream.supplier.ratehawk.Payloads.offers;
import static dev.staystream.supplier.ratehawk.Payloads.payment;
import static dev.staystream.supplier.ratehawk.Payloads.rate;
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

/** What cancelling a rate of 200 euros comes to. */
final class RatehawkPenaltiesTests {

    private static final Instant DEADLINE = Instant.parse("2027-01-13T17:00:00Z");

    @Test
    void takesTimesForUtcAndPenaltiesInWhatIsPaid() {
        assertThat(cancellation(PENALTIES))
                .isEqualTo(new Cancellation(
                        Refundable.YES, Optional.of(DEADLINE), Provenance.COMPUTED, List.of(step(DEADLINE, "200.00"))));
    }

    @Test
    void returnsNothingWhereTheWholePriceIsDueAtOnce() {
        assertThat(cancellation("""
            {"policies":[{"start_at":null,"end_at":null,"amount_charge":"200.00"}],"free_cancellation_before":null}\
            """)).isEqualTo(Cancellation.NONE);
    }

    @Test
    void returnsNothingOnceTheDeadlineIsOver() {
        assertThat(cancellation(PENALTIES.replace("2027-01-13T17:00:00", "2026-11-20T11:59:00")))
                .isEqualTo(Cancellation.NONE);
    }

    @Test
    void returnsAPartWhereAPartIsDueAtOnce() {
        assertThat(cancellation("""
            {"policies":[{"start_at":null,"end_at":"2027-01-13T17:00:00","amount_charge":"50.00"},\
            {"start_at":"2027-01-13T17:00:00","end_at":null,"amount_charge":"200.00"}],"free_cancellation_before":null}\
            """))
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.empty(),
                        Provenance.COMPUTED,
                        List.of(step(NOW, "50.00"), step(DEADLINE, "200.00"))));
    }

    @Test
    void knowsADeadlineWithoutAPenalty() {
        assertThat(cancellation("""
            {"policies":[{"start_at":"2027-01-13T17:00:00"}],"free_cancellation_before":"2027-01-13T17:00:00"}\
            """))
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.of(DEADLINE),
                        Provenance.COMPUTED,
                        List.of(new Step(DEADLINE, Optional.empty()))));
    }

    @Test
    void knowsNothingWhereNothingIsTold() {
        assertThat(cancellation("null")).isEqualTo(Cancellation.UNKNOWN);
        assertThat(cancellation("{\"policies\":[],\"free_cancellation_before\":null}"))
                .isEqualTo(Cancellation.UNKNOWN);
    }

    private static Cancellation cancellation(String penalties) {
        return offers(rate("", payment("deposit", "200.00", "\"cancellation_penalties\":" + penalties)))
                .getFirst()
                .cancellation();
    }

    private static Step step(Instant from, String penalty) {
        return new Step(from, Optional.of(Money.of(penalty, "EUR")));
    }
}
