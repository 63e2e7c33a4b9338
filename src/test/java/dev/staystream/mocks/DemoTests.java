package dev.staystream.mocks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.server.Pace;
import dev.staystream.mocks.server.Scenario;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole demo, started as its user starts it, but on a free port and without the suppliers' usual delays. */
class DemoTests {

    private static final String SEARCH =
            "/api/v1/search?near=48.8566,2.3522&radius=1km&checkIn=2027-01-15&checkOut=2027-01-17&room=2"
                    + "&guestCountry=DE&currency=EUR&limit=5";

    private static ConfigurableApplicationContext demo;

    private static MockSuppliers suppliers;

    private static WebTestClient visitor;

    @BeforeAll
    static void start() {
        suppliers = MockSuppliers.start(Pace.IMMEDIATE);
        demo = Demo.start(suppliers, "--server.port=0", "--staystream.search.settle-after=15s");
        visitor = WebTestClient.bindToServer()
                .baseUrl("http://localhost:%s".formatted(demo.getEnvironment().getProperty("local.server.port")))
                .responseTimeout(Duration.ofSeconds(30))
                .build();
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
    void refusesAScenarioThatDoesNotExist() {
        assertThat(json(visitor.get()
                                .uri(SEARCH)
                                .header(Scenario.HEADER, "sleepy")
                                .exchange())
                        .path("type")
                        .asString())
                .isEqualTo("/problems/unknown-scenario");
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
    void playsAScenarioForOneSearchAlone() {
        JsonNode alone =
                json(visitor.get().uri(SEARCH).header(Scenario.HEADER, "empty").exchange());
        JsonNode others = json(visitor.get().uri(SEARCH).exchange());

        assertThat(alone.path("total").asInt()).isZero();
        assertThat(others.path("total").asInt()).isPositive();
    }
}
