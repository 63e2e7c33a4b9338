package dev.staystream.supplier.ohip;

import static dev.staystream.supplier.ohip.Payloads.IN_PARIS;
import static dev.staystream.supplier.ohip.Payloads.SOMEWHERE;
import static dev.staystream.supplier.ohip.Payloads.cancellation;
import static dev.staystream.supplier.ohip.Payloads.cancellations;
import static dev.staystream.supplier.ohip.Payloads.deposit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which terms an offer can be had; it costs 220 euros with and 200 without taxes, 88 and 80 of them the first night. */
final class OhipTermsTests {

    private static final String FULL = "\"basisType\": \"FullAmount\", \"taxInclusive\": true";

    private static final String EXACT = "\"absoluteDeadline\": \"2027-01-10T18:00:00+01:00\"";

    private static Cancellation terms(String rate, OhipTime time) {
        return Payloads.read(rate, time).cancellation();
    }

    private static Optional<Money> penalty(String measure) {
        return terms(cancellations(cancellation(EXACT, measure)), SOMEWHERE)
                .steps()
                .getFirst()
                .penalty();
    }

    @Test
    void statesADeadlineThatIsATimeWithAnOffset() {
        Instant deadline = Instant.parse("2027-01-10T17:00:00Z");

        assertThat(terms(cancellations(cancellation(EXACT, FULL)), IN_PARIS))
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.of(deadline),
                        Provenance.STATED,
                        List.of(new Step(deadline, Optional.of(Money.of("220.00", "EUR"))))));
    }

    @Test
    void readsATimeWithoutAnOffsetByTheHotelsClock() {
        Cancellation terms =
                terms(cancellations(cancellation("\"absoluteDeadline\": \"2027-01-10T18:00:00\"", FULL)), IN_PARIS);

        assertThat(terms.freeUntil()).contains(Instant.parse("2027-01-10T17:00:00Z"));
        assertThat(terms.provenance()).isEqualTo(Provenance.COMPUTED);
    }

    @CsvSource({"0, 2027-01-14T23:00:00Z", "5, 2027-01-09T23:00:00Z"})
    @ParameterizedTest
    void countsDaysBeforeArrivalByTheHotelsCalendar(int days, Instant deadline) {
        Cancellation terms = terms(cancellations(cancellation("\"offsetFromArrival\": " + days, FULL)), IN_PARIS);

        assertThat(terms.freeUntil()).contains(deadline);
        assertThat(terms.provenance()).isEqualTo(Provenance.COMPUTED);
    }

    @Test
    void assumesTheEarliestClockWhereTheHotelsIsUnknown() {
        Cancellation terms = terms(cancellations(cancellation("\"offsetFromArrival\": 5", FULL)), SOMEWHERE);

        assertThat(terms.freeUntil()).contains(Instant.parse("2027-01-09T10:00:00Z"));
        assertThat(terms.provenance()).isEqualTo(Provenance.ASSUMED);
    }

    @Test
    void assumesThatItIsBookedAtOnceAndLateInTheDay() {
        Cancellation terms = terms(cancellations(cancellation("\"offsetFromBookingDate\": 3", FULL)), IN_PARIS);

        assertThat(terms.freeUntil()).contains(Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(terms.provenance()).isEqualTo(Provenance.ASSUMED);
    }

    @Test
    void takesTheEarlierOfTwoCounts() {
        Cancellation terms = terms(
                cancellations(cancellation("\"offsetFromArrival\": 5, \"offsetFromBookingDate\": 3", FULL)), IN_PARIS);

        assertThat(terms.freeUntil()).contains(Instant.parse("2026-11-22T12:00:00Z"));
    }

    @Test
    void returnsNothingWhereEverythingIsTakenFromTheBookingOn() {
        Cancellation terms = terms(cancellations(cancellation("", FULL)), IN_PARIS);

        assertThat(terms)
                .isEqualTo(new Cancellation(
                        Refundable.NO, Optional.empty(), Provenance.ASSUMED, List.of()));
    }

    @Test
    void returnsARestWhereOnlyAPartIsTakenFromTheBookingOn() {
        Cancellation terms = terms(
                cancellations(cancellation("", "\"basisType\": \"Percentage\", \"percent\": 50, \"taxInclusive\": true")),
                IN_PARIS);

        assertThat(terms.refundable()).isEqualTo(Refundable.YES);
        assertThat(terms.freeUntil()).isEmpty();
        assertThat(terms.steps()).containsExactly(new Step(Asking.NOW, Optional.of(Money.of("110.00", "EUR"))));
    }

    @Test
    void returnsNothingAfterAStatedDeadlineThatHasPassed() {
        assertThat(terms(
                        cancellations(cancellation("\"absoluteDeadline\": \"2026-11-20T11:59:59Z\"", FULL)), IN_PARIS))
                .isEqualTo(Cancellation.NONE);
    }

    @Test
    void goesFromStepToStepEarliestFirst() {
        Cancellation terms = terms(
                cancellations(
                        cancellation("\"offsetFromArrival\": 0", FULL),
                        cancellation(EXACT, "\"basisType\": \"Nights\", \"nights\": 1, \"taxInclusive\": true")),
                IN_PARIS);

        assertThat(terms.freeUntil()).contains(Instant.parse("2027-01-10T17:00:00Z"));
        assertThat(terms.provenance()).isEqualTo(Provenance.COMPUTED);
        assertThat(terms.steps()).extracting(step -> step.penalty().orElseThrow())
                .containsExactly(Money.of("88", "EUR"), Money.of("220.00", "EUR"));
    }

    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'basisType': 'FullAmount', 'taxInclusive': false|200.00",
                "'basisType': 'FullAmount'|220.00",
                "'basisType': 'Percentage', 'percent': 33.3, 'taxInclusive': true|73.26",
                "'basisType': 'NightPercentage', 'percent': 50, 'taxInclusive': true|44.00",
                "'basisType': 'Nights', 'nights': 1, 'taxInclusive': false|80",
                "'basisType': 'Nights', 'nights': 3, 'taxInclusive': true|220.00",
                "'basisType': 'FlatAmount', 'amount': 55.5|55.5",
                "'basisType': 'Nights', 'nights': 2, 'percent': 50, 'amount': 140|140"
            })
    @ParameterizedTest
    void knowsWhatAPenaltyComesTo(String measure, String amount) {
        assertThat(penalty(measure.replace('\'', '"'))).contains(Money.of(amount, "EUR"));
    }

    @Test
    void takesAPenaltyInItsOwnCurrency() {
        assertThat(penalty("\"basisType\": \"FlatAmount\", \"amount\": 60, \"currencyCode\": \"USD\""))
                .contains(Money.of("60", "USD"));
    }

    @CsvSource(delimiter = '|',
            quoteCharacter = '~', value = {"~~", "'basisType': 'Percentage'", "'basisType': 'Nights'", "'basisType': 'Moons'"})
    @ParameterizedTest
    void leavesAPenaltyUnknownThatIsNotTold(String measure) {
        assertThat(penalty(measure.replace('\'', '"'))).isEmpty();
    }

    @Test
    void leavesAPenaltyWithTaxesUnknownWhereThePriceHasNone() {
        String reply = Payloads.offersOf(
                "H1",
                Payloads.offer(
                        cancellations(cancellation(EXACT, FULL)),
                        "{\"amountBeforeTax\": 200, \"currencyCode\": \"EUR\"}"));

        assertThat(Payloads.only(reply, SOMEWHERE).cancellation().steps())
                .extracting(Step::penalty)
                .containsExactly(Optional.empty());
    }

    @Test
    void leavesAPenaltyOfNightsUnknownThatNobodyPrices() {
        String reply = Payloads.offersOf(
                        "H1",
                        Payloads.offer(cancellations(cancellation(EXACT, "\"basisType\": \"Nights\", \"nights\": 1"))))
                .replace(Payloads.NIGHTS, "[]");

        assertThat(Payloads.only(reply, SOMEWHERE).cancellation().steps())
                .extracting(Step::penalty)
                .containsExactly(Optional.empty());
    }

    @Test
    void countsAPenaltyOfNothingForNone() {
        Cancellation terms = terms(
                cancellations(cancellation(EXACT, "\"basisType\": \"Percentage\", \"percent\": 0, \"amount\": 0")),
                IN_PARIS);

        assertThat(terms.refundable()).isEqualTo(Refundable.YES);
        assertThat(terms.freeUntil()).isEmpty();
        assertThat(terms.steps()).isEmpty();
    }

    @Test
    void saysNothingOfCancellingWhereNothingIsTold() {
        assertThat(terms("", IN_PARIS)).isEqualTo(Cancellation.UNKNOWN);
        assertThat(terms("\"cancellationPolicies\": []", IN_PARIS)).isEqualTo(Cancellation.UNKNOWN);
    }

    @Test
    void isNotFreeOnceADepositIsDueThatIsNotGivenBack() {
        Cancellation terms = terms(
                cancellations(cancellation("\"offsetFromArrival\": 1", FULL)) + ", "
                        + deposit(
                                "\"offsetUnitMultiplier\": 10, \"offsetDropTime\": \"BeforeArrival\"",
                                "\"basisType\": \"FlatAmount\", \"amount\": 50, \"nonRefundable\": true"),
                IN_PARIS);

        assertThat(terms.freeUntil()).contains(Instant.parse("2027-01-04T23:00:00Z"));
        assertThat(terms.steps()).extracting(Step::penalty).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void doesNotCallAnOfferRefundableForItsDepositAlone() {
        Cancellation terms = terms(
                deposit("\"offsetUnitMultiplier\": 10", "\"amount\": 50, \"nonRefundable\": true"), IN_PARIS);

        assertThat(terms.refundable()).isEqualTo(Refundable.UNKNOWN);
        assertThat(terms.freeUntil()).isEmpty();
        assertThat(terms.steps()).extracting(Step::penalty).containsExactly(Optional.of(Money.of("50", "EUR")));
    }

    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'guaranteeRequirement': 'None'|PROPERTY",
                "'guaranteeRequirement': 'GuaranteeRequired'|PROPERTY",
                "'guaranteeRequirement': 'Deposit'|UNKNOWN",
                "'guaranteeRequirement': 'Handshake'|UNKNOWN",
                "'rate': {}|UNKNOWN"
            })
    @ParameterizedTest
    void isPaidAtThePropertyWhereAGuaranteeIsEnough(String rate, Payment payment) {
        assertThat(Payloads.read(rate.replace('\'', '"'), SOMEWHERE).payment()).isEqualTo(payment);
    }

    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'offsetUnitMultiplier': 0, 'offsetDropTime': 'AfterBooking'|'basisType': 'FullAmount'|NOW",
                "'offsetUnitMultiplier': 0, 'offsetDropTime': 'AfterBooking'|'basisType': 'FlatAmount', 'amount': 220|NOW",
                "'offsetUnitMultiplier': 0, 'offsetDropTime': 'AfterBooking'|'basisType': 'FlatAmount', 'amount': 50|UNKNOWN",
                "'offsetUnitMultiplier': 5, 'offsetDropTime': 'BeforeArrival'|'basisType': 'FullAmount'|UNKNOWN",
                "'offsetUnitMultiplier': 1, 'offsetDropTime': 'AfterBooking'|'basisType': 'FullAmount'|UNKNOWN"
            })
    @ParameterizedTest
    void isPaidNowWhereADepositIsEverythingAtOnce(String deadline, String measure, Payment payment) {
        assertThat(Payloads.read(deposit(deadline.replace('\'', '"'), measure.replace('\'', '"')), SOMEWHERE)
                        .payment())
                .isEqualTo(payment);
    }
}
