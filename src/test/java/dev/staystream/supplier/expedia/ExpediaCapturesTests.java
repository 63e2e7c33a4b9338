package dev.staystream.supplier.expedia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
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
import dev.staystream.supplier.contract.Captured;
import dev.staystream.supplier.contract.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Captured("offers")
    @ParameterizedTest
    void accountsForEveryRateForAllItsGuests(Capture capture) {
        List<JsonNode> rates = capture.json().findValues("rates").stream()
                .flatMap(JsonNode::valueStream)
                .toList();
        List<Statement> told = new ArrayList<>();
        List<Statement> read = new ArrayList<>();

        for (String guests : ToldRates.guests(rates)) {
            rates.forEach(rate -> told.add(ToldRates.statement(rate, guests)));
            ExpediaOffers.read(capture.bytes(), List.of(rooms(guests))).stream()
                    .map(HotelOffers::offers)
                    .flatMap(List::stream)
                    .forEach(offer -> read.add(Statement.of(offer)));
        }
        assertThat(told).isNotEmpty();
        assertThat(read).containsExactlyInAnyOrderElementsOf(told);
    }

    @Captured("check")
    @ParameterizedTest
    void accountsForThePriceThatIsChecked(Capture capture) {
        Offer seen = Rates.offer("/check", "\"merchant_of_record\": \"expedia\", \"refundable\": false");
        ObjectNode payload = (ObjectNode) capture.json();
        JsonNode pricing = payload.path("occupancy_pricing").iterator().next();
        payload.putObject("occupancy_pricing").set("2", pricing);

        assertThat(ExpediaPriceCheck.read(payload.toString().getBytes(UTF_8), List.of(Asked.DOUBLE), seen)
                        .map(Statement::of))
                .contains(new Statement(
                        ToldRates.total(pricing),
                        Payment.NOW,
                        ToldRates.charges(pricing),
                        Optional.empty(),
                        Cancellation.NONE));
    }

    @Captured("nothing")
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

    @Captured("content")
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

    @Captured("failure")
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
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
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
}
