package dev.staystream.supplier.liteapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import dev.staystream.supplier.contract.Capture;
import dev.staystream.supplier.contract.Captured;
import dev.staystream.supplier.contract.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

/**
 * Every charge, board, deadline and error of the captured payloads is in an offer or is a failure; what there is, is found
 * by walking each payload with another reader than the adapter's.
 */
final class LiteapiCapturesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Area NEW_YORK = new Area(new Location(40.7608, -73.9826), 5);

    private static final SupplierRequest REQUEST = new SupplierRequest(
            new Target.Codes(List.of("lp1897")),
            new Stay(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 17)),
            List.of(new RoomsAsked(new Occupancy(2, List.of()), 1)),
            new CountryCode("US"),
            Currency.getInstance("USD"),
            false);

    private static final Offer SEEN = new Offer(
            new RateKey("key"),
            Room.named("Room"),
            1,
            Optional.empty(),
            new Price(Money.of("1", "USD"), List.of()),
            Cancellation.UNKNOWN,
            Payment.NOW,
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());

    @Captured("offers")
    @ParameterizedTest
    void accountsForEveryOfferThatCanBeBookedAlone(Capture capture) {
        List<JsonNode> roomTypes = messages(capture)
                .flatMap(message -> Stream.of("data", "rates")
                        .flatMap(list -> message.path(list).valueStream()))
                .flatMap(hotel -> hotel.path("roomTypes").valueStream())
                .filter(type ->
                        type.has("offerId") && type.path("rateType").asString().equals("standard"))
                .toList();

        assertThat(roomTypes).isNotEmpty();
        StepVerifier.create(supplier(capture.answered()).ask(REQUEST).takeLast(1))
                .assertNext(answer -> assertThat(statements(answer))
                        .containsExactlyInAnyOrderElementsOf(
                                roomTypes.stream().map(ToldRates::statement).toList()))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Captured("check")
    @ParameterizedTest
    void accountsForTheOfferThatIsChecked(Capture capture) {
        JsonNode data = capture.json().path("data");
        JsonNode rate = data.at("/roomTypes/0/rates/0");

        StepVerifier.create(supplier(capture.answered()).recheck(REQUEST, SEEN).map(Statement::of))
                .expectNext(ToldRates.statement(ToldRates.money(data.path("price"), data.path("currency")), rate))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Captured("content")
    @ParameterizedTest
    void accountsForEveryHotel(Capture capture) {
        List<String> names = capture.json()
                .path("data")
                .valueStream()
                .map(hotel -> hotel.path("name").asString())
                .toList();

        assertThat(names).isNotEmpty();
        StepVerifier.create(supplier(capture.answered())
                        .hotels(NEW_YORK)
                        .take(names.size())
                        .map(hotel -> hotel.name().orElseThrow()))
                .expectNextSequence(names)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Captured("nothing")
    @ParameterizedTest
    void takesForNothingWhatSaysSo(Capture capture) {
        Supplier supplier = supplier(capture.answered());

        StepVerifier.create(supplier.ask(REQUEST).flatMapIterable(Answer::hotels))
                .expectComplete()
                .verify(PATIENCE);
        StepVerifier.create(supplier.recheck(REQUEST, SEEN)).expectComplete().verify(PATIENCE);
    }

    @Captured("failure")
    @ParameterizedTest
    void accountsForEveryError(Capture capture) {
        for (Flux<?> question : questions(supplier(capture.answered()))) {
            StepVerifier.create(question)
                    .expectErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    SupplierException.class,
                                    failure ->
                                            assertThat(failure.reason()).isEqualTo(NoAnswer.valueOf(capture.detail()))))
                    .verify(PATIENCE);
        }
    }

    private static List<Flux<?>> questions(Supplier supplier) {
        return List.of(
                supplier.ask(REQUEST),
                supplier.hotels(NEW_YORK),
                supplier.recheck(REQUEST, SEEN).flux());
    }

    private static Supplier supplier(WebClient client) {
        return new LiteapiSupplier(new Account(
                new SupplierId("liteapi"),
                Map.of(LiteapiSupplier.API_KEY, "key"),
                Duration.ofSeconds(10),
                client,
                Clock.fixed(Instant.parse("2024-08-01T00:00:00Z"), ZoneOffset.UTC)));
    }

    private static List<Statement> statements(Answer answer) {
        return answer.hotels().stream()
                .flatMap(hotel -> hotel.offers().stream())
                .map(Statement::of)
                .toList();
    }

    /** The messages of a stream, or the only one. */
    private static Stream<JsonNode> messages(Capture capture) {
        return capture.name().endsWith(".json")
                ? Stream.of(capture.json())
                : new String(capture.bytes(), UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("data: {"))
                        .map(line ->
                                Capture.tree(line.substring("data: ".length()).getBytes(UTF_8)));
    }
}
