package dev.staystream.supplier.liteapi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static dev.staystream.stay.Examples.offer;
import static dev.staystream.supplier.liteapi.Payloads.event;
import static dev.staystream.supplier.liteapi.Payloads.hotel;
import static dev.staystream.supplier.liteapi.Payloads.named;
import static dev.staystream.supplier.liteapi.Payloads.rates;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** The adapter over the wire. */
final class LiteapiSupplierTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String RATES = "/v3.0/hotels/rates";

    private static final String CONTENT = "/v3.0/data/hotels";

    private static final String PREBOOK = "/v3.0/rates/prebook";

    private static final Area PARIS = new Area(new Location(48.8566, 2.3522), 5);

    private static final SupplierRequest REQUEST = new SupplierRequest(
            new Within(PARIS),
            new Stay(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 17)),
            List.of(new RoomsAsked(new Occupancy(2, List.of()), 1)),
            new CountryCode("DE"),
            Currency.getInstance("EUR"),
            false);

    @RegisterExtension
    private static final WireMockExtension LITEAPI = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("localhost"))
            .build();

    @Test
    void asksWithTheKeyForAStream() {
        answer(stream(event("[DONE]")));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        LITEAPI.verify(
                1,
                postRequestedFor(urlEqualTo(RATES))
                        .withHeader("X-API-Key", equalTo("open sesame"))
                        .withHeader("Accept", equalTo("text/event-stream"))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(matchingJsonPath("$.stream", equalTo("true")))
                        .withRequestBody(matchingJsonPath("$.radius", equalTo("5000"))));
    }

    @Test
    void answersAsTheStreamArrives() {
        answer(stream(event(rates(hotel("a", "a1", "100.10"))) + event(named("a", "Adlon")) + event("[DONE]"))
                .withChunkedDribbleDelay(9, 90));

        StepVerifier.create(supplier().ask(REQUEST))
                .assertNext(answer -> assertThat(only(answer).name()).isEmpty())
                .assertNext(answer -> {
                    assertThat(only(answer).name()).contains("Adlon");
                    assertThat(answer.hotels().getFirst().offers())
                            .extracting(offer -> offer.price().quoted())
                            .containsExactly(Money.of("100.10", "EUR"));
                })
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void answersOnceWhenTheReplyComesWhole() {
        answer(json(200, """
            {"data":[%s,%s],"hotels":[{"id":"b","name":"Bristol"}]}\
            """.formatted(hotel("a", "a1", "100.10"), hotel("b", "b1", "200.20"))));

        StepVerifier.create(supplier().ask(REQUEST))
                .assertNext(answer -> assertThat(answer.hotels())
                        .extracting(hotel -> hotel.hotel().name())
                        .containsExactly(Optional.empty(), Optional.of("Bristol")))
                .expectComplete()
                .verify(PATIENCE);
    }

    @CsvSource({"200", "204", "400", "404"})
    @ParameterizedTest
    void answersWithoutHotelsWhenNothingIsAvailableUnderWhateverStatus(int status) {
        answer(json(status, "{\"error\":{\"code\":2001,\"message\":\"no availability found\"}}"));

        StepVerifier.create(supplier().ask(REQUEST))
                .assertNext(answer -> assertThat(answer.hotels()).isEmpty())
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void answersWithoutHotelsWhenTheReplyHasNoContent() {
        answer(aResponse().withStatus(204));

        StepVerifier.create(supplier().ask(REQUEST))
                .assertNext(answer -> assertThat(answer.hotels()).isEmpty())
                .expectComplete()
                .verify(PATIENCE);
    }

    @CsvSource({
        "200, 4000, INVALID_QUERY",
        "200, 401, UNAUTHORISED",
        "200, 408, TIMEOUT",
        "200, 429, THROTTLED",
        "200, 5000, DOWN",
        "400, 4000, INVALID_QUERY",
        "401, 401, UNAUTHORISED",
        "408, 4016, TIMEOUT",
        "429, 429, THROTTLED",
        "500, 500, DOWN",
        "503, 5000, DOWN"
    })
    @ParameterizedTest
    void failsForTheReasonGiven(int status, int code, NoAnswer reason) {
        answer(json(
                status,
                "{\"error\":{\"code\":%d,\"description\":\"it is so\",\"message\":\"sorry\"}}".formatted(code)));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectErrorSatisfies(error -> assertFailure(error, reason, "it is so (error %d)".formatted(code)))
                .verify(PATIENCE);
    }

    @Test
    void keepsAwayAsLongAsItIsTold() {
        answer(json(429, "{\"error\":{\"code\":429,\"message\":\"Too many requests.\"}}")
                .withHeader("Retry-After", "7"));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.retryAfter()).contains(Duration.ofSeconds(7))))
                .verify(PATIENCE);
    }

    @Test
    void goesByTheStatusWhenAGatewayAnswersWithoutJson() {
        answer(aResponse()
                .withStatus(502)
                .withHeader("Content-Type", "text/html")
                .withBody("<h1>Bad gateway</h1>"));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.DOWN, "status 502: no JSON"))
                .verify(PATIENCE);
    }

    @CsvSource(
            delimiter = '|',
            value = {"''", "'{\"data\":[{\"hotelId\":'", "'{\"guestLevel\":0}'", "nonsense"})
    @ParameterizedTest
    void cannotReadAReplyThatSaysNothingOfRates(String body) {
        answer(json(200, body));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNREADABLE, ""))
                .verify(PATIENCE);
    }

    @Test
    void readsAllPagesOfContent() {
        page(0, 1000, 1003);
        page(1000, 3, 1003);

        StepVerifier.create(supplier().hotels(PARIS).map(SupplierHotel::code).collectList())
                .assertNext(codes ->
                        assertThat(codes).hasSize(1003).doesNotHaveDuplicates().endsWith("lp1002"))
                .expectComplete()
                .verify(PATIENCE);

        LITEAPI.verify(
                1,
                getRequestedFor(urlEqualTo(
                                CONTENT + "?latitude=48.8566&longitude=2.3522&radius=5000&offset=1000&limit=1000"))
                        .withHeader("X-API-Key", equalTo("open sesame")));
        LITEAPI.verify(2, getRequestedFor(urlPathEqualTo(CONTENT)));
    }

    @Test
    void stopsAtAnEmptyPageWhateverTheTotalSays() {
        page(0, 0, 1003);

        StepVerifier.create(supplier().hotels(PARIS)).expectComplete().verify(PATIENCE);
    }

    @Test
    void failsWhereContentIsRefused() {
        LITEAPI.stubFor(get(urlPathEqualTo(CONTENT))
                .willReturn(json(401, "{\"error\":{\"code\":401,\"message\":\"Unauthorized\"}}")));

        StepVerifier.create(supplier().hotels(PARIS))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNAUTHORISED, "Unauthorized"))
                .verify(PATIENCE);
    }

    @Test
    void checksAnOfferByAPrebook() {
        LITEAPI.stubFor(post(urlEqualTo(PREBOOK)).willReturn(json(200, """
            {"data":{"price":104.1,"currency":"EUR","roomTypes":[{"rates":[{"name":"Suite"}]}]}}\
            """)));

        StepVerifier.create(supplier().recheck(REQUEST, offer("100.10")))
                .assertNext(offer -> assertThat(offer.price().quoted()).isEqualTo(Money.of("104.1", "EUR")))
                .expectComplete()
                .verify(PATIENCE);

        LITEAPI.verify(
                1,
                postRequestedFor(urlEqualTo(PREBOOK))
                        .withHeader("X-API-Key", equalTo("open sesame"))
                        .withRequestBody(equalToJson("{\"offerId\":\"key-100.10\",\"usePaymentSdk\":false}")));
    }

    @Test
    void takesAnOutdatedOfferForOneThatIsGone() {
        LITEAPI.stubFor(post(urlEqualTo(PREBOOK))
                .willReturn(json(408, "{\"error\":{\"code\":4040,\"description\":\"outdated offerId\"}}")));

        StepVerifier.create(supplier().recheck(REQUEST, offer("100.10")))
                .expectComplete()
                .verify(PATIENCE);
    }

    @CsvSource({
        "https://api.liteapi.travel, https://book.liteapi.travel/v3.0/rates/prebook",
        "https://gateway.example/liteapi, https://gateway.example/liteapi/v3.0/rates/prebook"
    })
    @ParameterizedTest
    void checksAtTheHostWhereLiteapiHasOffersBooked(String baseUrl, String address) {
        List<URI> called = new ArrayList<>();
        WebClient client = WebClient.builder()
                .baseUrl(baseUrl)
                .exchangeFunction(request -> {
                    called.add(request.url());
                    return Mono.error(new IOException("no network"));
                })
                .build();

        StepVerifier.create(supplier(client).recheck(REQUEST, offer("100.10")))
                .expectError(IOException.class)
                .verify(PATIENCE);

        assertThat(called).containsExactly(URI.create(address));
    }

    @Test
    void isOpenedByItsTypeWithAnApiKey() {
        var type = new LiteapiConfiguration().liteapi();

        assertThat(type.name()).isEqualTo("liteapi");
        assertThat(type.credentials()).containsExactly("api-key");
        assertThat(supplier().type()).isEqualTo("liteapi");
        assertThat(supplier().capabilities().byArea()).isTrue();
        assertThat(supplier().capabilities().streams()).isTrue();
    }

    private static Supplier supplier() {
        return supplier(WebClient.create(LITEAPI.baseUrl()));
    }

    private static Supplier supplier(WebClient client) {
        return new LiteapiConfiguration()
                .liteapi()
                .open(new Account(
                        new SupplierId("liteapi-test"),
                        Map.of("api-key", "open sesame"),
                        Duration.ofSeconds(12),
                        client,
                        Clock.fixed(Streams.NOW, ZoneOffset.UTC)));
    }

    private static void answer(ResponseDefinitionBuilder response) {
        LITEAPI.stubFor(post(urlEqualTo(RATES)).willReturn(response));
    }

    private static ResponseDefinitionBuilder stream(String events) {
        return aResponse().withHeader("Content-Type", "text/event-stream").withBody(events);
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(body);
    }

    private static void page(int offset, int size, int total) {
        String hotels = IntStream.range(offset, offset + size)
                .mapToObj("{\"id\":\"lp%d\",\"name\":\"Hotel\"}"::formatted)
                .collect(Collectors.joining(","));
        LITEAPI.stubFor(get(urlPathEqualTo(CONTENT))
                .withQueryParam("offset", equalTo(Integer.toString(offset)))
                .willReturn(json(200, "{\"data\":[%s],\"total\":%d}".formatted(hotels, total))));
    }

    private static SupplierHotel only(Answer answer) {
        assertThat(answer.hotels()).hasSize(1);
        return answer.hotels().getFirst().hotel();
    }

    private static void assertFailure(Throwable error, NoAnswer reason, String detail) {
        assertThat(error).isInstanceOfSatisfying(SupplierException.class, failure -> {
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.detail()).contains(detail).doesNotContain("open sesame");
        });
    }
}
