package dev.staystream.supplier.ota;

import static dev.staystream.supplier.ota.Asked.NOW;
import static dev.staystream.supplier.ota.Asked.offers;
import static dev.staystream.supplier.ota.Messages.TOTAL;
import static dev.staystream.supplier.ota.Messages.answer;
import static dev.staystream.supplier.ota.Messages.cancelled;
import static dev.staystream.supplier.ota.Messages.stay;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What cancelling a room of 220 euros for two nights from 15 January comes to. */
final class OtaCancellationTests {

    @CsvSource({
        "2027-01-13T18:00:00+01:00, 2027-01-13T17:00:00Z, STATED",
        "2027-01-13T17:00:00Z, 2027-01-13T17:00:00Z, STATED",
        "2027-01-13T17:00:00.000Z, 2027-01-13T17:00:00Z, STATED",
        "2027-01-13T18:00:00, 2027-01-13T04:00:00Z, ASSUMED",
        "2027-01-13T18:00, 2027-01-13T04:00:00Z, ASSUMED",
        "2027-01-13, 2027-01-12T10:00:00Z, ASSUMED",
        "18:00:00+01:00, 2027-01-15T17:00:00Z, COMPUTED",
        "18:00:00, 2027-01-15T04:00:00Z, ASSUMED"
    })
    @ParameterizedTest
    void readsAbsoluteDeadlinesWithAndWithoutAZone(String deadline, Instant until, Provenance provenance) {
        Cancellation cancellation = cancellation("""
            <CancelPenalty><Deadline AbsoluteDeadline='%s'/><AmountPercent Percent='100'/></CancelPenalty>""".formatted(deadline));

        assertThat(cancellation)
                .isEqualTo(new Cancellation(
                        Refundable.YES, Optional.of(until), provenance, List.of(step(until, "220.00"))));
    }

    @CsvSource({
        "Day, 2, BeforeArrival, 2027-01-12T10:00:00Z, ASSUMED",
        "Hour, 24, BeforeArrival, 2027-01-13T10:00:00Z, ASSUMED",
        "Week, 1, BeforeArrival, 2027-01-07T10:00:00Z, ASSUMED",
        "Month, 1, BeforeArrival, 2026-12-14T10:00:00Z, ASSUMED",
        "Minute, 90, AfterArrival, 2027-01-14T11:30:00Z, ASSUMED",
        "FullDuration, 1, AfterArrival, 2027-01-16T10:00:00Z, ASSUMED",
        "Day, 1, AfterDeparture, 2027-01-17T10:00:00Z, ASSUMED",
        "Day, 1, AfterBooking, 2026-11-21T12:00:00Z, COMPUTED",
        "Second, 60, AfterConfirmation, 2026-11-20T12:01:00Z, COMPUTED"
    })
    @ParameterizedTest
    void readsDeadlinesRelativeToWhatHappens(
            String unit, int units, String event, Instant until, Provenance provenance) {
        Cancellation cancellation = cancellation("""
            <CancelPenalty><Deadline OffsetTimeUnit='%s' OffsetUnitMultiplier='%d' OffsetDropTime='%s'/>\
            <AmountPercent NmbrOfNights='2'/></CancelPenalty>""".formatted(unit, units, event));

        assertThat(cancellation.freeUntil()).contains(until);
        assertThat(cancellation.provenance()).isEqualTo(provenance);
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "Amount='55.5' CurrencyCode='EUR'|55.5",
                "Amount='5550' DecimalPlaces='2' CurrencyCode='EUR'|55.50",
                "Percent='33.3'|73.26",
                "Percent='100' NmbrOfNights='1' BasisType='Nights'|120.00",
                "Percent='50' NmbrOfNights='1'|60.00",
                "NmbrOfNights='1'|120",
                "NmbrOfNights='7'|220.00",
                "Amount='55.5' CurrencyCode='EUR' TaxInclusive='false'|",
                "Amount='55.5'|"
            })
    @ParameterizedTest
    void measuresPenaltiesByAmountPercentAndNights(String measure, String amount) {
        String nights = """
            <Rates><Rate ExpireDate='2027-01-15'><Base AmountAfterTax='120' CurrencyCode='EUR'/></Rate>\
            <Rate EffectiveDate='2027-01-16'><Base AmountAfterTax='100' CurrencyCode='EUR'/></Rate></Rates>""";
        String penalties = """
            <CancelPenalties><CancelPenalty><Deadline AbsoluteDeadline='2027-01-13T17:00:00Z'/>\
            <AmountPercent %s/></CancelPenalty></CancelPenalties>""".formatted(measure);

        assertThat(cancellationOf(answer(stay("", nights + TOTAL, penalties))).steps())
                .containsExactly(new Step(
                        Instant.parse("2027-01-13T17:00:00Z"),
                        Optional.ofNullable(amount).map(known -> Money.of(known, "EUR"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<CancelPenalty NonRefundable='true'/>",
                "<CancelPenalty NonRefundable='1'><Deadline AbsoluteDeadline='2027-01-13T17:00:00Z'/></CancelPenalty>",
                "<CancelPenalty><AmountPercent Percent='100'/></CancelPenalty>",
                "<CancelPenalty><Deadline AbsoluteDeadline='2026-11-19T17:00:00Z'/><AmountPercent NmbrOfNights='2'/></CancelPenalty>"
            })
    void returnsNothingWhereAllIsLostAlready(String penalties) {
        assertThat(cancellation(penalties)).isEqualTo(Cancellation.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<CancelPenalty/>",
                "<CancelPenalty><PenaltyDescription><Text>Ask us.</Text></PenaltyDescription></CancelPenalty>",
                "<CancelPenalty RoomTypeCode='SUI' NonRefundable='true'/>"
            })
    void knowsNothingWhereNothingIsTold(String penalties) {
        assertThat(cancellation(penalties)).isEqualTo(Cancellation.UNKNOWN);
    }

    @Test
    void isFreeForNowWhereAPenaltyOfNothingIsAllThatIsTold() {
        assertThat(cancellation("<CancelPenalty><AmountPercent Percent='0'/></CancelPenalty>"))
                .isEqualTo(new Cancellation(Refundable.YES, Optional.empty(), Provenance.ASSUMED, List.of()));
    }

    @Test
    void putsSeveralPenaltiesInTheirOrder() {
        Instant first = Instant.parse("2027-01-10T11:00:00Z");
        Instant second = Instant.parse("2027-01-14T17:00:00Z");

        assertThat(cancellation("""
            <CancelPenalty><Deadline AbsoluteDeadline='2027-01-14T17:00:00Z'/><AmountPercent Percent='100'/></CancelPenalty>\
            <CancelPenalty><Deadline AbsoluteDeadline='2027-01-10T12:00:00+01:00'/><AmountPercent Percent='10'/></CancelPenalty>"""))
                .isEqualTo(new Cancellation(
                        Refundable.YES,
                        Optional.of(first),
                        Provenance.STATED,
                        List.of(step(first, "22.00"), step(second, "220.00"))));
    }

    @Test
    void takesAPenaltyWithoutADeadlineForDueFromNowOn() {
        assertThat(cancellation("<CancelPenalty><AmountPercent Percent='10'/></CancelPenalty>"))
                .isEqualTo(new Cancellation(
                        Refundable.YES, Optional.empty(), Provenance.STATED, List.of(step(NOW, "22.00"))));
    }

    @Test
    void promisesNothingForFreeWhereADeadlineCannotBeRead() {
        assertThat(cancellation("""
            <CancelPenalty><Deadline AbsoluteDeadline='soon'/><AmountPercent Percent='100'/></CancelPenalty>"""))
                .isEqualTo(new Cancellation(Refundable.YES, Optional.empty(), Provenance.ASSUMED, List.of()));
    }

    @Test
    void asksForEverythingOfWhoCannotCancelAnyMore() {
        assertThat(cancellation("""
            <CancelPenalty NoCancelInd='true'><Deadline AbsoluteDeadline='2027-01-13T17:00:00Z'/></CancelPenalty>""")
                        .steps())
                .containsExactly(step(Instant.parse("2027-01-13T17:00:00Z"), "220.00"));
    }

    @Test
    void prefersTheTermsOfARateToThoseOfItsPlanAndTheseToThoseOfTheStay() {
        String never = "<CancelPenalties><CancelPenalty NonRefundable='true'/></CancelPenalties>";
        String later = """
            <CancelPenalty><Deadline AbsoluteDeadline='2027-01-13T17:00:00Z'/><AmountPercent Percent='100'/></CancelPenalty>""";
        String ofStay = "<CancelPenalties>" + later + "</CancelPenalties>";
        String ofRate = "<Rates><Rate><Base AmountAfterTax='110' CurrencyCode='EUR'/><CancelPolicies>" + later
                + "</CancelPolicies></Rate></Rates>";

        assertThat(cancellationOf(answer(stay(never, TOTAL, ofStay)))).isEqualTo(Cancellation.NONE);
        assertThat(cancellationOf(answer(stay(never, ofRate, ""))).refundable()).isEqualTo(Refundable.YES);
    }

    private static Cancellation cancellation(String penalties) {
        return cancellationOf(cancelled(penalties));
    }

    private static Cancellation cancellationOf(String message) {
        return offers(message).getFirst().cancellation();
    }

    private static Step step(Instant from, String penalty) {
        return new Step(from, Optional.of(Money.of(penalty, "EUR")));
    }
}
