package dev.staystream.supplier.expedia;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static dev.staystream.supplier.expedia.Asked.DOUBLE;
import static dev.staystream.supplier.expedia.Asked.request;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Batches;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import dev.staystream.supplier.SupplierType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.test.StepVerifier;

/** On the wire, an account speaks as the contract wants it. */
final class ExpediaSupplierTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    private static final String AUTHORIZATION = ExpediaSignature.header("testkey", "testsecret", NOW);

    private static final Area PARIS = new Area(Examples.PARIS, 5);

    private final WireMockServer rapid =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort().extensions(new BothAtOnce()));

    private Supplier supplier;

    @BeforeEach
    void open() {
        rapid.start();
        SupplierType type = new ExpediaConfiguration().expedia();
        supplier = type.open(new Account(
                new SupplierId("expedia-eu"),
                Map.of("api-key", "testkey", "secret", "testsecret"),
                PATIENCE,
                WebClient.builder()
                        .baseUrl(rapid.baseUrl())
                        .build(),
                Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    @AfterEach
    void close() {
        rapid.stop();
    }

    @Test
    void saysWhatItCanBeAsked() {
        assertThat(supplier.id()).isEqualTo(new SupplierId("expedia-eu"));
        assertThat(supplier.type()).isEqualTo("expedia");
        assertThat(supplier.capabilities().maxRooms()).isEqualTo(8);
        assertThat(supplier.capabilities().maxNights()).isEqualTo(28);
        assertThat(supplier.capabilities().idsPerCall()).isEqualTo(250);
        assertThat(supplier.capabilities().byArea()).isFalse();
    }

    @Test
    void asksWithASignatureAndAnswersWithOffersJustSeen() {
        rapid.stubFor(get(urlPathEqualTo("/v3/properties/availability")).willReturn(okJson(Rates.reply("\"x\": 1"))));

        StepVerifier.create(supplier.ask(request(List.of("1", "2", "3"), DOUBLE)))
                .assertNext(answer -> {
                    assertThat(answer.origin()).isEqualTo(Origin.live(NOW));
                    assertThat(answer.hotels())
                            .singleElement()
                            .satisfies(hotel -> assertThat(
                                            hotel.offers().getFirst().price().quoted())
                                    .isEqualTo(Money.of("220.00", "EUR")));
                })
                .expectComplete()
                .verify(PATIENCE);

        rapid.verify(getRequestedFor(urlPathEqualTo("/v3/properties/availability"))
                .withHeader("Authorization", equalTo(AUTHORIZATION))
                .withHeader("Accept", equalTo("application/json"))
                .withHeader("Accept-Encoding", equalTo("gzip"))
                .withHeader("User-Agent", equalTo("Staystream/0.1"))
                .withHeader("Customer-Ip", absent())
                .withQueryParam("checkin", equalTo("2027-01-12"))
                .withQueryParam("occupancy", equalTo("2")));
        assertThat(properties(rapid.getAllServeEvents().getFirst())).containsExactly("1", "2", "3");
    }

    @Test
    void signsEveryCallOnce() {
        rapid.stubFor(get(urlPathEqualTo("/v3/properties/availability")).willReturn(okJson("[]")));

        StepVerifier.create(supplier.ask(request(List.of("1"), DOUBLE)).repeat(1))
                .assertNext(answer -> assertThat(answer.hotels()).isEmpty())
                .assertNext(answer -> assertThat(answer.hotels()).isEmpty())
                .expectComplete()
                .verify(PATIENCE);

        assertThat(rapid.findAll(getRequestedFor(urlPathEqualTo("/v3/properties/availability"))))
                .hasSize(2)
                .allSatisfy(call ->
                        assertThat(call.header("Authorization").values()).containsExactly(AUTHORIZATION));
    }

    @Test
    void asksForMoreThanACallMayNameInTwoAtOnce() {
        rapid.stubFor(get(urlPathEqualTo("/v3/properties/availability"))
                .willReturn(okJson(Rates.reply("\"x\": 1")).withTransformers(BothAtOnce.NAME)));

        StepVerifier.create(Batches.around(supplier).ask(request(codes(300), DOUBLE)))
                .expectNextCount(2)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(rapid.getAllServeEvents().stream()
                        .map(ExpediaSupplierTests::properties)
                        .map(List::size))
                .containsExactlyInAnyOrder(250, 50);
    }

    @Test
    void checksAPriceByItsLink() {
        rapid.stubFor(get(urlPathEqualTo("/v3/properties/8/rooms/r/rates/q"))
                .withQueryParam("token", equalTo("a+b"))
                .willReturn(okJson(
                        "{\"status\": \"available\", \"occupancy_pricing\": {\"2\": %s}}".formatted(Rates.PRICED))));
        Offer seen = Rates.offer("/v3/properties/8/rooms/r/rates/q?token=a%2Bb", "\"x\": 1");

        StepVerifier.create(supplier.recheck(request(List.of("8"), DOUBLE), seen))
                .expectNext(seen)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void findsTheHotelsOfAnAreaAndReadsWhatIsToldOfThem() {
        rapid.stubFor(post(urlPathEqualTo("/v3/properties/geography")).willReturn(okJson(keyed(codes(300)))));
        rapid.stubFor(get(urlPathEqualTo("/v3/properties/content"))
                .withQueryParam("property_id", equalTo("1"))
                .willReturn(okJson(keyed(List.of("1")))
                        .withHeader(
                                "Link",
                                "<http://elsewhere.invalid/v3/properties/content?token=a%2Bb>;"
                                        + " rel=\"next\"; expires=2027")));
        rapid.stubFor(get(urlPathEqualTo("/v3/properties/content"))
                .withQueryParam("property_id", equalTo("300"))
                .willReturn(okJson(keyed(List.of("300")))));
        rapid.stubFor(get(urlPathEqualTo("/v3/properties/content"))
                .withQueryParam("token", equalTo("a+b"))
                .willReturn(okJson(keyed(List.of("2")))));

        StepVerifier.create(
                        supplier.hotels(PARIS).map(SupplierHotel::code).sort().collectList())
                .expectNext(List.of("1", "2", "300"))
                .expectComplete()
                .verify(PATIENCE);

        rapid.verify(postRequestedFor(urlPathEqualTo("/v3/properties/geography"))
                .withQueryParam("include", equalTo("property_ids"))
                .withQueryParam("supply_source", equalTo("expedia"))
                .withHeader("Authorization", equalTo(AUTHORIZATION))
                .withHeader("Content-Type", equalTo("application/json"))
                .withRequestBody(equalToJson(ExpediaPolygon.around(PARIS))));
        rapid.verify(
                3,
                getRequestedFor(urlPathEqualTo("/v3/properties/content"))
                        .withHeader("Authorization", equalTo(AUTHORIZATION)));
    }

    @Test
    void hasNothingToTellOfAnAreaWithoutHotels() {
        rapid.stubFor(post(urlPathEqualTo("/v3/properties/geography")).willReturn(okJson("{}")));

        StepVerifier.create(supplier.hotels(PARIS)).expectComplete().verify(PATIENCE);

        assertThat(rapid.findAll(getRequestedFor(urlPathEqualTo("/v3/properties/content"))))
                .isEmpty();
    }

    @Test
    void failsAsTheContractSaysAndForAsLong() {
        rapid.stubFor(get(urlPathEqualTo("/v3/properties/availability"))
                .willReturn(aResponse()
                        .withStatus(429)
                        .withHeader(
                                "Rate-Limit-Minute-Reset",
                                String.valueOf(NOW.plusSeconds(9).toEpochMilli()))
                        .withBody("{\"type\": \"too_many_requests\", \"message\": \"Enough.\"}")));

        StepVerifier.create(supplier.ask(request(List.of("1"), DOUBLE)))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(SupplierException.class, failure -> {
                            assertThat(failure.reason()).isEqualTo(NoAnswer.THROTTLED);
                            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(9));
                            assertThat(failure.detail()).isEqualTo("status 429: too_many_requests; Enough.");
                        }))
                .verify(PATIENCE);
    }

    @Test
    void cannotBeAskedByArea() {
        StepVerifier.create(supplier.ask(request(List.of("1"), DOUBLE).at(new Within(PARIS))))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.INVALID_QUERY)))
                .verify(PATIENCE);

        assertThat(rapid.getAllServeEvents()).isEmpty();
    }

    private static List<String> properties(ServeEvent call) {
        return call.getRequest().queryParameter("property_id").values();
    }

    private static List<String> codes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }

    private static String keyed(List<String> codes) {
        return codes.stream()
                .map(code -> "\"%s\": {\"property_id\": \"%s\"}".formatted(code, code))
                .collect(joining(", ", "{", "}"));
    }

    /** Answers a call only when another is waiting too, so that calls made one after the other fail. */
    private static final class BothAtOnce implements ResponseTransformerV2 {

        private static final String NAME = "both-at-once";

        private final CyclicBarrier both = new CyclicBarrier(2);

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public Response transform(Response response, ServeEvent call) {
            try {
                both.await(PATIENCE.toSeconds() / 2, TimeUnit.SECONDS);
                return response;
            } catch (InterruptedException | BrokenBarrierException | TimeoutException error) {
                return Response.response().status(503).build();
            }
        }
    }
}
