package dev.staystream.supplier.expedia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.contract.Capture;
import dev.staystream.supplier.contract.Captures;
import dev.staystream.supplier.contract.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every charge, board, deadline and error of the captured payloads is in an offer or is a failure; what there is, is found
 * by walking each payload with another reader than the adapter's.
 */
final class ExpediaCapturesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Map<String, String> FEES =
            Map.of("mandatory_fee", "Mandatory fee", "resort_fee", "Resort fee", "mandatory_tax", "Mandatory tax");

    /** What the nights and the stay are priced by, as a tax or as none. */
    private static final Map<String, Optional<String>> PARTS = Map.of(
            "base_rate", Optional.empty(),
            "extra_person_fee", Optional.empty(),
            "tax_and_service_fee", Optional.of("Taxes and Fees"));

    private static final Captures CAPTURES = Captures.of("expedia");

    private static Stream<Capture> offers() {
        return CAPTURES.that("offers");
    }

    private static Stream<Capture> checks() {
        return CAPTURES.that("check");
    }

    private static Stream<Capture> nothing() {
        return CAPTURES.that("nothing");
    }

    private static Stream<Capture> contents() {
        return CAPTURES.that("content").filter(content -> content.name().startsWith("getPropertyContent"));
    }

    private static Stream<Capture> failures() {
        return CAPTURES.that("failure");
    }

    @MethodSource("offers")
    @ParameterizedTest
    void accountsForEveryRateForAllItsGuests(Capture capture) {
        List<JsonNode> rates = capture.json().findValues("rates").stream()
                .flatMap(JsonNode::valueStream)
                .toList();
        List<Statement> told = new ArrayList<>();
        List<Statement> read = new ArrayList<>();

        for (String guests : guests(rates)) {
            rates.forEach(rate -> told.add(statement(rate, guests)));
            ExpediaOffers.read(capture.bytes(), List.of(rooms(guests))).stream()
                    .map(HotelOffers::offers)
                    .flatMap(List::stream)
                    .forEach(offer -> read.add(Statement.of(offer)));
        }
        assertThat(told).isNotEmpty();
        assertThat(read).containsExactlyInAnyOrderElementsOf(told);
    }

    @MethodSource("checks")
    @ParameterizedTest
    void accountsForThePriceThatIsChecked(Capture capture) {
        Offer seen = Rates.offer("/check", "\"merchant_of_record\": \"expedia\", \"refundable\": false");
        ObjectNode payload = (ObjectNode) capture.json();
        JsonNode pricing = payload.path("occupancy_pricing").iterator().next();
        payload.putObject("occupancy_pricing").set("2", pricing);

        assertThat(ExpediaPriceCheck.read(payload.toString().getBytes(UTF_8), List.of(Asked.DOUBLE), seen)
                        .map(Statement::of))
                .contains(new Statement(
                        total(pricing), Payment.NOW, charges(pricing), Optional.empty(), Cancellation.NONE));
    }

    @MethodSource("nothing")
    @ParameterizedTest
    void takesForNothingWhatSaysSo(Capture capture) {
        Offer seen = Rates.offer("/check", "\"merchant_of_record\": \"expedia\", \"refundable\": false");

        if (capture.name().startsWith("priceCheck")) {
            assertThat(ExpediaPriceCheck.read(capture.bytes(), List.of(Asked.DOUBLE), seen))
                    .isEmpty();
        } else {
            assertThat(ExpediaOffers.read(capture.bytes(), List.of(Asked.DOUBLE)))
                    .isEmpty();
        }
    }

    @MethodSource("contents")
    @ParameterizedTest
    void accountsForEveryProperty(Capture capture) {
        assertThat(ExpediaContent.read(capture.bytes(), Optional.empty()).hotels())
                .extracting(hotel -> hotel.code(), hotel -> hotel.name().orElse(""))
                .containsExactlyInAnyOrderElementsOf(capture.json()
                        .propertyStream()
                        .map(property -> tuple(
                                property.getKey(),
                                property.getValue().path("name").asString("")))
                        .toList());
    }

    @MethodSource("failures")
    @ParameterizedTest
    void accountsForEveryErrorInItsOwnWords(Capture capture) {
        Supplier supplier = supplier(capture.answered());
        String type = capture.json().path("type").asString();

        for (Flux<?> question : List.of(
                supplier.ask(Asked.request(List.of("1"), Asked.DOUBLE)),
                supplier.hotels(new Area(Examples.PARIS, 5)))) {
            StepVerifier.create(question)
                    .expectErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(SupplierException.class, failure -> {
                                assertThat(failure.reason()).isEqualTo(NoAnswer.valueOf(capture.detail()));
                                assertThat(failure.detail()).contains(type);
                            }))
                    .verify(PATIENCE);
        }
    }

    private static Supplier supplier(WebClient client) {
        return new ExpediaConfiguration()
                .expedia()
                .open(new Account(
                        new SupplierId("expedia"),
                        Map.of("api-key", "testkey", "secret", "testsecret"),
                        Duration.ofSeconds(10),
                        client,
                        Clock.systemUTC()));
    }

    private static List<String> guests(List<JsonNode> rates) {
        return rates.stream()
                .flatMap(rate -> rate.path("occupancy_pricing").propertyStream())
                .map(Entry::getKey)
                .distinct()
                .toList();
    }

    /** As in {@code 1-7,10}: one adult and two children. */
    private static RoomsAsked rooms(String guests) {
        String[] parts = guests.split("-");
        Integer[] ages = Stream.of(parts)
                .skip(1)
                .flatMap(list -> Stream.of(list.split(",")))
                .map(Integer::valueOf)
                .toArray(Integer[]::new);
        return Asked.rooms(1, Integer.parseInt(parts[0]), ages);
    }

    /** None of the amenities of the captures is a meal. */
    private static Statement statement(JsonNode rate, String guests) {
        assertThat(rate.path("amenities").propertyNames()).containsOnly("1234");
        assertThat(rate.path("merchant_of_record").asString()).isEqualTo("expedia");
        assertThat(rate.path("bed_groups").size()).isOne();
        JsonNode pricing = rate.path("occupancy_pricing").path(guests);
        return new Statement(total(pricing), Payment.NOW, charges(pricing), Optional.empty(), cancellation(rate));
    }

    private static Money total(JsonNode pricing) {
        return money(pricing.at("/totals/inclusive/request_currency"));
    }

    private static List<Charge> charges(JsonNode pricing) {
        Map<String, Money> taxes = new TreeMap<>();
        Stream.concat(
                        pricing.path("nightly").valueStream().flatMap(JsonNode::valueStream),
                        pricing.path("stay").valueStream())
                .filter(JsonNode::isObject)
                .forEach(part -> tax(part).ifPresent(name -> taxes.merge(name, money(part), Money::plus)));
        Stream<Charge> included = taxes.entrySet().stream()
                .map(tax -> new Charge(tax.getKey(), Inclusion.INCLUDED, Due.NOW, Optional.of(tax.getValue())));
        Stream<Charge> extra = pricing.path("fees").propertyStream().map(ExpediaCapturesTests::fee);
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
