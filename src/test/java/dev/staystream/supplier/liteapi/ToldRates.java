package dev.staystream.supplier.liteapi;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.supplier.contract.Statement;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the rates of a captured reply say, by walking it. */
final class ToldRates {

    private ToldRates() {}

    /** The boards of the captures; some rates of the stream name none. */
    private static final Map<String, Board> BOARDS = Map.of("RO", Board.RO, "BI", Board.BB);

    static Statement statement(JsonNode roomType) {
        JsonNode price = roomType.path("offerRetailRate");
        assertThat(roomType.path("rates").size()).isOne();
        return statement(money(price.path("amount"), price.path("currency")), roomType.at("/rates/0"));
    }

    static Statement statement(Money quoted, JsonNode rate) {
        JsonNode taxes = rate.at("/retailRate/taxesAndFees");
        List<Charge> charges = taxes.isArray()
                ? taxes.valueStream().map(ToldRates::charge).toList()
                : List.of(Charge.unknown("Taxes and fees"));
        boolean paidNow = rate.path("paymentTypes").toString().contains("NUITEE_PAY");
        return new Statement(
                quoted,
                paidNow ? Payment.NOW : Payment.UNKNOWN,
                charges,
                Optional.ofNullable(BOARDS.get(rate.path("boardType").asString(""))),
                cancellation(rate.path("cancellationPolicies"), rate.at("/retailRate/total/0/amount")));
    }

    private static Charge charge(JsonNode tax) {
        boolean included = tax.path("included").asBoolean();
        return new Charge(
                tax.path("description").asString(),
                included ? Inclusion.INCLUDED : Inclusion.EXCLUDED,
                included ? Due.NOW : Due.PROPERTY,
                Optional.of(money(tax.path("amount"), tax.path("currency"))));
    }

    /** What is never refunded needs no deadline, though the captures give it one. */
    private static Cancellation cancellation(JsonNode told, JsonNode total) {
        return switch (told.path("refundableTag").asString("")) {
            case "NRFN" -> Cancellation.NONE;
            case "RFN" -> {
                List<Step> steps = told.path("cancelPolicyInfos")
                        .valueStream()
                        .map(policy -> step(policy, total.decimalValue()))
                        .toList();
                yield new Cancellation(
                        Refundable.YES, steps.stream().map(Step::from).min(naturalOrder()), Provenance.STATED, steps);
            }
            default -> Cancellation.UNKNOWN;
        };
    }

    private static Step step(JsonNode policy, BigDecimal total) {
        assertThat(policy.path("timezone").asString()).isEqualTo("GMT");
        BigDecimal amount = policy.path("amount").decimalValue();
        BigDecimal penalty = policy.path("type").asString().equals("percentage")
                ? amount.multiply(total).movePointLeft(2)
                : amount;
        return new Step(
                LocalDateTime.parse(policy.path("cancelTime").asString().replace(' ', 'T'))
                        .toInstant(ZoneOffset.UTC),
                Optional.of(Money.of(penalty.toString(), policy.path("currency").asString())));
    }

    static Money money(JsonNode amount, JsonNode currency) {
        return new Money(amount.decimalValue(), Currency.getInstance(currency.asString()));
    }
}
