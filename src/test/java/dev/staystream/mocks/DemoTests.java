package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.server.Pace;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.search.Lineup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole demo, started as its user starts it, but on a free port and without the suppliers' usual delays. */
class DemoTests {

    private static final String MIDDLE_OF_PARIS =
            "/search?near=48.8566,2.3522&radius=1km&guestCountry=DE&currency=EUR&checkIn=2027-01-15";

    private static final String WEEKEND = "/api/v1" + MIDDLE_OF_PARIS + "&checkOut=2027-01-17&room=2";

    private static final String SEARCH = WEEKEND + "&limit=5";

    private static ConfigurableApplicationContext demo;

    private static MockSuppliers suppliers;

    private static WebTestClient visitor;

    @BeforeAll
    static void start() {
        suppliers = MockSuppliers.start(Pace.IMMEDIATE);
        demo = PatientDemo.start(suppliers);
        visitor = PatientDemo.visitor(demo);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    private static JsonNode json(WebTestClient.ResponseSpec response) {
        EntityExchangeResult<byte[]> result = response.expectBody().returnResult();
        return new JsonMapper().readTree(result.getResponseBodyContent());
    }

    @Test
    void findsHotelsWithEverySupplier() {
        JsonNode found = json(visitor.get().uri(SEARCH).exchange());

        assertThat(found.path("complete").asBoolean()).isTrue();
        assertThat(found.path("hotels").size()).isEqualTo(5);
        assertThat(found.path("ledger").valueStream()).hasSize(suppliers.types().size()).allSatisfy(line -> {
            assertThat(line.path("state").asString()).isEqualTo("answered");
            assertThat(line.path("hotels").asInt()).isGreaterThan(20);
        });
    }

    @Test
    void showsEveryKindOfChargeAndDeadlineAndSeveralCurrencies() {
        List<JsonNode> offers = json(visitor.get().uri(WEEKEND + "&limit=200").exchange())
                .path("hotels")
                .valueStream()
                .flatMap(hotel -> hotel.path("offers").valueStream())
                .toList();

        assertThat(told(offers.stream().flatMap(offer -> offer.at("/price/charges").valueStream()), "included"))
                .containsExactlyInAnyOrder("included", "excluded", "unknown");
        assertThat(told(offers.stream().flatMap(offer -> offer.at("/price/charges").valueStream()), "due"))
                .contains("now", "property");
        assertThat(told(offers.stream().map(offer -> offer.path("cancellation")), "deadline"))
                .contains("stated", "computed", "assumed");
        assertThat(told(offers.stream().map(offer -> offer.at("/price/quoted")), "currency"))
                .contains("EUR", "USD");
    }

    private static Set<String> told(Stream<JsonNode> nodes, String field) {
        return nodes.map(node -> node.path(field).asString("")).collect(toSet());
    }

    @CsvSource({
        "expedia, too-many-nights, cannot quote so many nights, &checkOut=2027-02-13&room=2",
        "ohip, too-many-rooms, cannot search so many rooms at once,"
                + " &checkOut=2027-01-17&room=2-5-9&room=2&room=1-3&room=2"
    })
    @ParameterizedTest
    void saysWhyOneWasNotAskedAndAsksTheRest(String type, String reason, String words, String wish) {
        JsonNode found =
                json(visitor.get().uri("/api/v1" + MIDDLE_OF_PARIS + wish).exchange());
        String page = visitor.get()
                .uri(MIDDLE_OF_PARIS + wish)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(found.path("complete").asBoolean()).isTrue();
        assertThat(found.path("ledger").valueStream())
                .extracting(line -> line.path("supplier").asString())
                .containsExactlyInAnyOrderElementsOf(suppliers.types());
        assertThat(found.path("ledger").valueStream())
                .allSatisfy(line -> assertThat(line.path("reason").isString())
                        .isEqualTo(line.path("state").asString().equals("skipped")))
                .anySatisfy(line -> {
                    assertThat(line.path("supplier").asString()).isEqualTo(type);
                    assertThat(line.path("reason").asString("")).isEqualTo(reason);
                });
        assertThat(page).contains(words);
    }

    @Test
    void measuresEverySupplier() {
        String timing = visitor.get().uri(SEARCH).exchange().returnResult(Void.class)
                .getResponseHeaders()
                .getFirst("Server-Timing");
        String metrics = visitor.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody()
                .reduce("", String::concat)
                .block(PATIENCE);

        assertThat(demo.getBean(Lineup.class).ids()).isNotEmpty().allSatisfy(supplier -> {
            assertThat(timing).contains(supplier + ";dur=");
            assertThat(metrics)
                    .contains("staystream_supplier_breaker{state=\"closed\",supplier=\"%s\"} 1.0".formatted(supplier))
                    .containsPattern("staystream_supplier_calls_total\\{supplier=\"%s\"\\} [1-9]".formatted(supplier));
        });
        assertThat(metrics)
                .contains("staystream_streams_open 0.0")
                .contains("staystream_flight_joins_total{flight=\"search\"}")
                .contains("staystream_search_first_offer_seconds_bucket");
    }

    @Test
    void refusesAScenarioThatDoesNotExist() {
        assertThat(json(visitor.get()
                                .uri(SEARCH)
                                .header(Scenario.HEADER, "sleepy")
                                .exchange())
                        .path("type")
                        .asString())
                .isEqualTo("/problems/bad-parameters");
    }

    @Test
    void showsEverySupplierWithEveryScenario() {
        suppliers.set("liteapi", Scenario.HANG);

        EntityExchangeResult<byte[]> page =
                visitor.get().uri("/demo").exchange().expectBody().returnResult();
        suppliers.set("liteapi", Scenario.NORMAL);

        assertThat(page.getStatus().is2xxSuccessful()).isTrue();
        assertThat(new String(page.getResponseBodyContent(), UTF_8))
                .contains(suppliers.types())
                .contains(suppliers.baseUrl("hotelbeds").toString(), "OpenStreetMap")
                .containsSubsequence("value=\"liteapi\"", "value=\"hang\"", "selected=\"selected\">keeps")
                .contains("missing-taxes", "wrong-currency");
    }

    @Test
    void givesPartnersAnEmptyAnswerToHandle() {
        JsonNode found = json(visitor.get().uri(SEARCH).header(Scenario.HEADER, "empty").exchange());

        assertThat(found.path("ledger").valueStream())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("state").asString()).isEqualTo("empty"));
        assertThat(found.path("complete").asBoolean()).isTrue();
    }

    @Test
    void handsOutAKeyThatOpensAndOneThatIsSoonUsedUp() {
        String page = visitor.get().uri("/demo").exchange().expectBody(String.class).returnResult().getResponseBody();

        withKey(page, "demo-key").expectStatus().isOk();
        withKey(page, "demo-key").expectStatus().isOk();
        withKey(page, "tight-key").expectStatus().isOk();
        withKey(page, "tight-key").expectStatus().isEqualTo(429).expectHeader().exists("Retry-After");
    }

    private static WebTestClient.ResponseSpec withKey(@Nullable String page, String name) {
        Matcher key = Pattern.compile("class=\"" + name + "\">([^<]+)<").matcher(Objects.requireNonNull(page));
        assertThat(key.find()).isTrue();
        return visitor.get()
                .uri("/api/v1/suppliers")
                .headers(headers -> headers.setBearerAuth(key.group(1)))
                .exchange();
    }

    @Test
    void playsAScenarioForOneSearchAlone() {
        JsonNode alone =
                json(visitor.get().uri(SEARCH).header(Scenario.HEADER, "empty").exchange());
        JsonNode others = json(visitor.get().uri(SEARCH).exchange());

        assertThat(alone.path("total").asInt()).isZero();
        assertThat(others.path("total").asInt()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void speaksBothVersionsOfHttpWithoutEncryption(HttpClient.Version version) throws IOException, InterruptedException {
        HttpResponse<String> log = asked(version, "application/x-ndjson", HttpResponse.BodyHandlers.ofString());

        assertThat(log.version()).isEqualTo(version);
        assertThat(log.body().lines()).first().asString().contains("\"type\":\"search\"");
        assertThat(log.body().lines()).last().asString().contains("\"type\":\"done\"");
    }

    @ParameterizedTest
    @CsvSource({"application/json, gzip", "application/x-ndjson, none", "text/event-stream, none"})
    void compressesWhatIsWholeAndNothingThatStreams(String form, String coding) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                asked(HttpClient.Version.HTTP_1_1, form, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding").orElse("none")).isEqualTo(coding);
        assertThat(answer.headers().allValues("Vary").contains("Accept-Encoding")).isEqualTo(coding.equals("gzip"));
    }

    private static <T> HttpResponse<T> asked(HttpClient.Version version, String form, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        String address = PatientDemo.address(demo) + SEARCH;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .version(version)
                .header("Accept", form)
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, body);
        }
    }

    @Test
    void servesItsContractAsYaml() {
        visitor.get().uri("/openapi.yaml").exchange().expectHeader().contentType(MediaType.APPLICATION_YAML);
    }
}
