package dev.staystream.supplier.hotelbeds;

import static java.util.Comparator.naturalOrder;
import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the rates of a captured reply say, by walking it. */
final class ToldRates {

    private ToldRates() {}

    /** The boards of the captures; SC is self catering. */
    private static final Map<String, Board> BOARDS =
            Map.of("RO", Board.RO, "SC", Board.RO, "BB", Board.BB, "HB", Board.HB);

    static List<Entry<String, Statement>> statements(JsonNode hotels) {
        List<Entry<String, Statement>> statements = new ArrayList<>();
        for (JsonNode hotel : hotels.isArray() ? hotels.values() : List.of(hotels)) {
            String currency = hotel.path("currency").asString();
            rates(hotel)
                    .forEach(rate -> statements.add(entry(rate.path("rateKey").asString(), statement(rate, currency))));
        }
        return statements;
    }

    static List<JsonNode> rates(JsonNode hotels) {
        return hotels.findValues("rates").stream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    private static Statement statement(JsonNode rate, String currency) {
        boolean binds = rate.path("hotelMandatory").asBoolean(false);
        return new Statement(
                Money.of(rate.path(binds ? "sellingRate" : "net").asString(), currency),
                rate.path("paymentType").asString().equals("AT_WEB") ? Payment.NOW : Payment.PROPERTY,
                rate.at("/taxes/taxes").valueStream().map(ToldRates::charge).toList(),
                Optional.of(requireNonNull(BOARDS.get(rate.path("boardCode").asString()))),
                cancellation(rate, currency));
    }

    /** Every tax of the captures is paid at the property. */
    private static Charge charge(JsonNode tax) {
        assertThat(tax.path("included").asBoolean()).isFalse();
        return new Charge(
                "Taxes and fees",
                Inclusion.EXCLUDED,
                Due.PROPERTY,
                Optional.of(Money.of(
                        tax.path("amount").asString(), tax.path("currency").asString())));
    }

    private static Cancellation cancellation(JsonNode rate, String currency) {
        List<Step> steps = rate.path("cancellationPolicies")
                .valueStream()
                .map(policy -> new Step(
                        OffsetDateTime.parse(policy.path("from").asString()).toInstant(),
                        Optional.of(Money.of(policy.path("amount").asString(), currency))))
                .toList();
        return rate.path("rateClass").asString().equals("NRF")
                ? new Cancellation(Refundable.NO, Optional.empty(), Provenance.STATED, steps)
                : new Cancellation(
                        Refundable.YES, steps.stream().map(Step::from).min(naturalOrder()), Provenance.STATED, steps);
    }
}
