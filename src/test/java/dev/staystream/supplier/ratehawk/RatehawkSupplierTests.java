package dev.staystream.supplier.ratehawk;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static dev.staystream.supplier.ratehawk.Asking.PARIS;
import static dev.staystream.supplier.ratehawk.Asking.TWO_ADULTS;
import static dev.staystream.supplier.ratehawk.Asking.hotels;
import static dev.staystream.supplier.ratehawk.Asking.request;
import static dev.staystream.supplier.ratehawk.Payloads.NOW;
import static dev.staystream.supplier.ratehawk.Payloads.answer;
import static dev.staystream.supplier.ratehawk.Payloads.error;
import static dev.staystream.supplier.ratehawk.Payloads.hotel;
import static dev.staystream.supplier.ratehawk.Payloads.offers;
import static dev.staystream.supplier.ratehawk.Payloads.payment;
import static dev.staystream.supplier.ratehawk.Payloads.rate;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.test.StepVerifier;

/** The adapter over the wire. */
final class RatehawkSupplierTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String GEO = "/api/b2b/v3/search/serp/geo/";

    private static final String HOTELS = "/api/b2b/v3/search/serp/hotels/";

    private static final String PAGE = "/api/b2b/v3/search/hp/";

    private static final SupplierRequest REQUEST = request(PARIS, TWO_ADULTS);

    @RegisterExtension
    private static final WireMockExtension RATEHAWK = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("localhost"))
            .build();

    @Test
    void asksForAnAreaWithItsKey() {
        reply(GEO, json(200, answer()));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        RATEHAWK.verify(
                1,
                postRequestedFor(urlEqualTo(GEO))
                        .withHeader("Authorization", equalTo("Basic MTMwNDpvcGVuIHNlc2FtZQ=="))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withHeader("Accept", equalTo("application/json"))
                        .withRequestBody(matchingJsonPath("$.radius", equalTo("5000")))
                        .withRequestBody(matchingJsonPath("$.guests[0].adults", equalTo("2"))));
    }

    @Test
    void answersForHotelsByCodeAndForAllRooms() {
        reply(HOTELS, json(200, answer(hotel("adlon", rate("")), hotel("bristol", rate("")))));
        RoomsAsked three = new RoomsAsked(new Occupancy(1, List.of()), 3);

        StepVerifier.create(supplier().ask(request(hotels("adlon", "bristol"), three)))
                .assertNext(answer -> {
                    assertThat(answer.origin()).isEqualTo(Origin.live(NOW));
                    assertThat(answer.hotels())
                            .extracting(found -> found.hotel())
                            .containsExactly(SupplierHotel.coded("adlon"), SupplierHotel.coded("bristol"));
                    assertThat(answer.hotels().getFirst().offers().getFirst().rooms())
                            .isEqualTo(3);
                })
                .expectComplete()
                .verify(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":null,\"error\":null,\"status\":\"ok\"}",
                "{\"data\":{\"hotels\":null},\"error\":null,\"status\":\"ok\"}",
                "{\"status\":\"ok\",\"error\":null,\"data\":{\"hotels\":[],\"total_hotels\":0}}"
            })
    void answersWithoutHotelsWhereThereAreNone(String body) {
        reply(GEO, json(200, body));

        StepVerifier.create(supplier().ask(REQUEST))
                .assertNext(answer -> assertThat(answer.hotels()).isEmpty())
                .expectComplete()
                .verify(PATIENCE);
    }

    @CsvSource({
        "200, endpoint_exceeded_limit, THROTTLED",
        "200, hotel_not_found, INVALID_QUERY",
        "200, incorrect_credentials, UNAUTHORISED",
        "200, invalid_params, INVALID_QUERY",
        "200, unknown, DOWN",
        "400, body_must_be_json_object, INVALID_QUERY",
        "400, decoding_json, INVALID_QUERY",
        "400, invalid_json_format, INVALID_QUERY",
        "400, invalid_params, INVALID_QUERY",
        "400, not_allowed_host, UNAUTHORISED",
        "400, unexpected_method, INVALID_QUERY",
        "401, incorrect_credentials, UNAUTHORISED",
        "402, overdue_debt, UNAUTHORISED",
        "403, a_new_prohibition, UNAUTHORISED",
        "403, api_access_disabled, UNAUTHORISED",
        "403, endpoint_not_found, UNAUTHORISED",
        "403, invalid_auth_header, UNAUTHORISED",
        "403, no_auth_header, UNAUTHORISED",
        "403, not_allowed, UNAUTHORISED",
        "404, endpoint_not_active, UNAUTHORISED",
        "429, a_new_limit, THROTTLED",
        "429, endpoint_exceeded_limit, THROTTLED",
        "429, lock, THROTTLED",
        "500, core_search_error, DOWN",
        "500, timeout, TIMEOUT",
        "500, unknown, DOWN"
    })
    @ParameterizedTest
    void failsForTheReasonGiven(int status, String code, NoAnswer reason) {
        reply(GEO, json(status, error(code, "it is so")));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectErrorSatisfies(failure -> assertFailure(failure, reason, code + ": it is so"))
                .verify(PATIENCE);
    }

    @CsvSource({
        "-1, 2026-11-20T12:00:14, 14",
        "0, 2026-11-20T11:59:59, 0",
        "0, 2026-11-20T12:00:14, 14",
        "0, tomorrow,",
        "0,,",
        "3, 2026-11-20T12:00:14,"
    })
    @ParameterizedTest
    void keepsAwayUntilItsLimitIsResetInUtc(String remaining, String reset, Long seconds) {
        ResponseDefinitionBuilder response =
                json(429, error("endpoint_exceeded_limit", "")).withHeader("X-RateLimit-Remaining", remaining);
        reply(GEO, reset == null ? response : response.withHeader("X-RateLimit-Reset", reset));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.retryAfter())
                                        .isEqualTo(Optional.ofNullable(seconds).map(Duration::ofSeconds))))
                .verify(PATIENCE);
    }

    @Test
    void goesByTheStatusWhenAGatewayAnswersWithoutJson() {
        reply(
                GEO,
                aResponse()
                        .withStatus(502)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<h1>Bad gateway</h1>"));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.DOWN, "no JSON"))
                .verify(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "{\"status\":\"ok\",\"data\":{\"hotels\":[{\"id\":\"adlon\",\"rates\":[{", "{}"})
    void cannotReadAReplyThatIsNone(String body) {
        reply(GEO, json(200, body));

        StepVerifier.create(supplier().ask(REQUEST))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNREADABLE, ""))
                .verify(PATIENCE);
    }

    @Test
    void rechecksAnOfferOnThePageOfItsHotel() {
        Offer seen = offers(rate("\"match_hash\":\"m-1\"")).getFirst();
        reply(
                PAGE,
                json(200, answer(hotel("adlon", rate("\"match_hash\":\"m-1\"", payment("deposit", "230.00", ""))))));

        StepVerifier.create(supplier().recheck(request(hotels("adlon"), TWO_ADULTS), seen))
                .assertNext(offer -> assertThat(offer.price().quoted()).isEqualTo(Money.of("230.00", "EUR")))
                .expectComplete()
                .verify(PATIENCE);

        RATEHAWK.verify(
                1, postRequestedFor(urlEqualTo(PAGE)).withRequestBody(matchingJsonPath("$.id", equalTo("adlon"))));
    }

    @Test
    void findsNothingOnThePageOfAHotelThatIsSoldOut() {
        reply(PAGE, json(200, answer()));

        StepVerifier.create(supplier()
                        .recheck(
                                request(hotels("adlon"), TWO_ADULTS),
                                offers(rate("")).getFirst()))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void hasNoContentOfAnArea() {
        StepVerifier.create(supplier().hotels(new Area(new Location(48.8566, 2.3522), 5)))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void isOpenedByItsTypeWithAKeyAndItsId() {
        var type = new RatehawkConfiguration().ratehawk();

        assertThat(type.name()).isEqualTo("ratehawk");
        assertThat(type.credentials()).containsExactlyInAnyOrder("key-id", "api-key");
        assertThat(supplier().type()).isEqualTo("ratehawk");
        assertThat(supplier().id()).isEqualTo(new SupplierId("ratehawk-test"));
        assertThat(supplier().capabilities().byArea()).isTrue();
        assertThat(supplier().capabilities().idsPerCall()).isEqualTo(300);
    }

    private static Supplier supplier() {
        return new RatehawkConfiguration()
                .ratehawk()
                .open(new Account(
                        new SupplierId("ratehawk-test"),
                        Map.of("key-id", "1304", "api-key", "open sesame"),
                        Duration.ofSeconds(12),
                        WebClient.create(RATEHAWK.baseUrl()),
                        Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private static void reply(String path, ResponseDefinitionBuilder response) {
        RATEHAWK.stubFor(post(urlEqualTo(path)).willReturn(response));
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(body);
    }

    private static void assertFailure(Throwable error, NoAnswer reason, String detail) {
        assertThat(error).isInstanceOfSatisfying(SupplierException.class, failure -> {
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.detail()).contains(detail).doesNotContain("open sesame");
        });
    }
}
