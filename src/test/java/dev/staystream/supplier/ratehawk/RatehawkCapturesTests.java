package dev.staystream.supplier.ratehawk;

import static java.util.Objects.requireNonNull;
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
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.contract.Capture;
import dev.staystream.supplier.contract.Captured;
import dev.staystream.supplier.contract.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/**
 * Every charge, board, deadline and error of the captured payloads is in an offer or is a failure; what there is, is found
 * by walking each payload with another reader than the adapter's.
 */
final class RatehawkCapturesTests {

    /** Before any deadline of the captures. */
    private static final Instant EARLY = Instant.parse("2020-01-01T00:00:00Z");

    /** The meals of the captures. */
    private static final Map<String, Board> MEALS = Map.of(
            "nomeal", Board.RO,
            "breakfast", Board.BB,
            "breakfast-buffet", Board.BB,
            "half-board", Board.HB,
            "half-board-dinner", Board.HB);

    @Captured({"offers", "check"})
    @ParameterizedTest
    void accountsForEveryRate(Capture capture) {
        List<Statement> told = capture.json()
                .at("/data/hotels")
                .valueStream()
                .flatMap(hotel -> hotel.path("rates").valueStream())
                .map(RatehawkCapturesTests::statement)
                .toList();

        assertThat(told).isNotEmpty();
        assertThat(read(capture).stream()
                        .map(HotelOffers::offers)
                        .flatMap(List::stream)
                        .map(Statement::of))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Captured("failure")
    @ParameterizedTest
    void accountsForEveryErrorInItsOwnWords(Capture capture) {
        JsonNode told = capture.json();

        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> read(capture))
                .withMessageContaining(told.path("error").asString())
                .withMessageContaining(told.at("/debug/validation_error").asString(""))
                .extracting(SupplierException::reason)
                .isEqualTo(NoAnswer.valueOf(capture.detail()));
    }

    private static List<HotelOffers> read(Capture capture) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return RatehawkEnvelope.open(new Reply(200, headers, capture.bytes()), new RatehawkOffers(1, EARLY));
    }

    /** Every rate of the captures can be paid in one way, with the booking. */
    private static Statement statement(JsonNode rate) {
        JsonNode ways = rate.at("/payment_options/payment_types");
        assertThat(ways.size()).isOne();
        JsonNode way = ways.path(0);
        assertThat(way.path("type").asString()).isIn("deposit", "now");
        String currency = way.path("currency_code").asString();
        return new Statement(
                Money.of(way.path("amount").asString(), currency),
                Payment.NOW,
                charges(way.at("/tax_data/taxes")),
                Optional.of(requireNonNull(MEALS.get(rate.path("meal").asString()))),
                cancellation(way.path("cancellation_penalties"), currency));
    }

    private static List<Charge> charges(JsonNode taxes) {
        return taxes.isArray()
                ? taxes.valueStream().map(RatehawkCapturesTests::charge).toList()
                : List.of(Charge.unknown("taxes and fees"));
    }

    private static Charge charge(JsonNode tax) {
        boolean included = tax.path("included_by_supplier").asBoolean();
        return new Charge(
                tax.path("name").asString().replace('_', ' '),
                included ? Inclusion.INCLUDED : Inclusion.EXCLUDED,
                included ? Due.NOW : Due.PROPERTY,
                Optional.of(Money.of(
                        tax.path("amount").asString(), tax.path("currency_code").asString())));
    }

    /** Times are in UTC; what is due from the beginning of time on is due now. */
    private static Cancellation cancellation(JsonNode told, String currency) {
        List<Step> steps = told.path("policies")
                .valueStream()
                .filter(policy -> policy.path("amount_charge").asDecimal().signum() > 0)
                .map(policy -> new Step(
                        instant(policy.path("start_at")).orElse(EARLY),
                        Optional.of(Money.of(policy.path("amount_charge").asString(), currency))))
                .toList();
        return steps.stream().anyMatch(step -> step.from().equals(EARLY))
                ? Cancellation.NONE
                : new Cancellation(
                        Refundable.YES, instant(told.path("free_cancellation_before")), Provenance.COMPUTED, steps);
    }

    private static Optional<Instant> instant(JsonNode time) {
        return time.isString()
                ? Optional.of(LocalDateTime.parse(time.asString()).toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }
}
