package dev.staystream.supplier.expedia;

import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the rates of a captured reply say, by walking it. */
final class ToldRates {

    private ToldRates() {}

    private static final Map<String, String> FEES =
            Map.of("mandatory_fee", "Mandatory fee", "resort_fee", "Resort fee", "mandatory_tax", "Mandatory tax");

    /** What the nights and the stay are priced by, as a tax or as none. */
    private static final Map<String, Optional<String>> PARTS = Map.of(
            "base_rate", Optional.empty(),
            "extra_person_fee", Optional.empty(),
            "tax_and_service_fee", Optional.of("Taxes and Fees"));

    static List<String> guests(List<JsonNode> rates) {
        return rates.stream()
                .flatMap(rate -> rate.path("occupancy_pricing").propertyStream())
                .map(Entry::getKey)
                .distinct()
                .toList();
    }

    /** None of the amenities of the captures is a meal. */
    static Statement statement(JsonNode rate, String guests) {
        assertThat(rate.path("amenities").propertyNames()).containsOnly("1234");
        assertThat(rate.path("merchant_of_record").asString()).isEqualTo("expedia");
        assertThat(rate.path("bed_groups").size()).isOne();
        JsonNode pricing = rate.path("occupancy_pricing").path(guests);
        return new Statement(total(pricing), Payment.NOW, charges(pricing), Optional.empty(), cancellation(rate));
    }

    static Money total(JsonNode pricing) {
        return money(pricing.at("/totals/inclusive/request_currency"));
    }

    static List<Charge> charges(JsonNode pricing) {
        Map<String, Money> taxes = new TreeMap<>();
        Stream.concat(
                        pricing.path("nightly").valueStream().flatMap(JsonNode::valueStream),
                        pricing.path("stay").valueStream())
                .filter(JsonNode::isObject)
                .forEach(part -> tax(part).ifPresent(name -> taxes.merge(name, money(part), Money::plus)));
        Stream<Charge> included = taxes.entrySet().stream()
                .map(tax -> new Charge(tax.getKey(), Inclusion.INCLUDED, Due.NOW, Optional.of(tax.getValue())));
        Stream<Charge> extra = pricing.path("fees").propertyStream().map(ToldRates::fee);
        return Stream.concat(included, extra).toList();
    }

    private static Charge fee(Entry<String, JsonNode> fee) {
        return new Charge(
                requireNonNull(FEES.get(fee.getKey())),
                Inclusion.EXCLUDED,
                Due.PROPERTY,
                Optional.of(money(fee.getValue().path("request_currency"))));
    }

    private static Optional<String> tax(JsonNode part) {
        return requireNonNull(PARTS.get(part.path("type").asString()));
    }

    /** Nights that are lost whenever the stay is cancelled leave nothing free, and no penalty the whole of it. */
    private static Cancellation cancellation(JsonNode rate) {
        boolean nightsLost = !rate.path("nonrefundable_date_ranges").isEmpty();
        List<Step> steps = rate.path("cancel_penalties")
                .valueStream()
                .map(penalty -> new Step(
                        OffsetDateTime.parse(penalty.path("start").asString().replace(' ', 'T'))
                                .toInstant(),
                        nightsLost || measures(penalty) > 1
                                ? Optional.empty()
                                : Optional.of(Money.of(
                                        penalty.path("amount").asString(),
                                        penalty.path("currency").asString()))))
                .toList();
        boolean free =
                !nightsLost && !rate.path("current_refundability").asString("").equals("partially_refundable");
        assertThat(rate.path("refundable").asBoolean()).isTrue();
        return new Cancellation(
                Refundable.YES,
                free ? steps.stream().map(Step::from).min(naturalOrder()) : Optional.empty(),
                Provenance.STATED,
                steps);
    }

    private static long measures(JsonNode penalty) {
        return Stream.of("amount", "nights", "percent").filter(penalty::has).count();
    }

    private static Money money(JsonNode told) {
        return Money.of(told.path("value").asString(), told.path("currency").asString());
    }
}
