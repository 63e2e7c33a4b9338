package dev.staystream.supplier.ohip;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.contract.Capture;
import dev.staystream.supplier.contract.Captured;
import dev.staystream.supplier.contract.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Every charge, board, deadline and error of what is derived from the contract's examples is in an offer or is a failure. */
final class OhipCapturesTests {

    /** Before the deadline of the examples. */
    private static final Instant EARLY = Instant.parse("2021-01-01T00:00:00Z");

    private static final OhipTime STAY =
            new OhipTime(new Stay(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 6)), Optional.empty(), EARLY);

    @Captured("offers")
    @ParameterizedTest
    void accountsForEveryOffer(Capture capture) {
        List<Statement> told = capture.json()
                .path("roomStays")
                .valueStream()
                .flatMap(stay ->
                        stay.path("offers").valueStream().map(offer -> statement(offer, stay.at("/ratePlans/0"))))
                .toList();

        assertThat(told).isNotEmpty();
        assertThat(OhipOffers.read(capture.bytes(), "XUSXXYY99", STAY).offers().stream()
                        .map(Statement::of))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Captured("check")
    @ParameterizedTest
    void accountsForTheOfferThatIsAskedForAgain(Capture capture) {
        JsonNode told = capture.json();

        assertThat(OhipOffers.again(capture.bytes(), STAY).map(Statement::of))
                .contains(statement(told.path("offer"), told.path("ratePlan")));
    }

    @Captured("content")
    @ParameterizedTest
    void accountsForEveryHotelThatSells(Capture capture) {
        List<String> codes = capture.json().findValuesAsString("hotelCode");

        assertThat(codes).isNotEmpty();
        assertThat(OhipShop.selling(capture.bytes(), codes)).containsExactlyElementsOf(codes);
    }

    @Captured("failure")
    @ParameterizedTest
    void accountsForEveryErrorInItsOwnWords(Capture capture) {
        JsonNode told = capture.json();
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        Reply reply = new Reply(told.path("status").asInt(), headers, capture.bytes());

        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> OhipFailure.unlessFailed(reply))
                .withMessageContaining(told.path("title").asString())
                .withMessageContaining(told.path("o:errorCode").asString())
                .extracting(SupplierException::reason)
                .isEqualTo(NoAnswer.valueOf(capture.detail()));
    }

    /** A deposit that is not all of the price leaves it open when that is paid. */
    private static Statement statement(JsonNode offer, JsonNode plan) {
        JsonNode total = offer.path("total");
        assertThat(plan.at("/mealPlan/mealPlanCode").asString()).isEqualTo("1");
        return new Statement(
                money(total.path("amountAfterTax"), total),
                Payment.UNKNOWN,
                charges(total.path("taxes")),
                Optional.of(Board.AI),
                cancellation(offer.path("rateInformation")));
    }

    /** A tax that is only described may be among those with an amount or not. */
    private static List<Charge> charges(JsonNode taxes) {
        Stream<Charge> known = taxes.path("tax")
                .valueStream()
                .map(tax -> new Charge(
                        tax.path("description").asString(),
                        Inclusion.INCLUDED,
                        Due.UNKNOWN,
                        Optional.of(money(tax.path("amount"), tax))));
        Stream<Charge> described = taxes.path("hotelTaxFeeDescriptions")
                .valueStream()
                .map(tax -> Charge.unknown(tax.path("description").asString()));
        return Stream.concat(known, described).toList();
    }

    /** Cancelling and the deposit that is lost by it each begin at their time, or with the booking where none is told. */
    private static Cancellation cancellation(JsonNode rate) {
        List<JsonNode> deadlines = Stream.of("cancellationPolicies", "depositPolicies")
                .flatMap(policies -> rate.path(policies).valueStream())
                .map(policy -> policy.at("/policy/deadline/absoluteDeadline"))
                .toList();
        List<Step> steps = deadlines.stream()
                .map(time -> new Step(time.isString() ? Instant.parse(time.asString()) : EARLY, Optional.empty()))
                .toList();
        boolean stated = deadlines.stream().allMatch(JsonNode::isString);
        assertThat(rate.findValuesAsString("nonRefundable")).containsOnly("true");
        return new Cancellation(
                Refundable.YES,
                steps.stream().map(Step::from).min(naturalOrder()).filter(EARLY::isBefore),
                stated ? Provenance.STATED : Provenance.ASSUMED,
                steps);
    }

    private static Money money(JsonNode amount, JsonNode told) {
        return Money.of(amount.asString(), told.path("currencyCode").asString());
    }
}
