package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.server.Pace;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.operations.Change;
import dev.staystream.operations.Operations;
import dev.staystream.operations.Setting;
import dev.staystream.stay.SupplierId;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Offers checked through the whole demo, before anyone leaves for a supplier. */
final class DemoRecheckTests {

    private static final String SEARCH =
            "/api/v1/search?near=48.8566,2.3522&radius=1km&checkIn=2027-02-15&checkOut=2027-02-17&room=2"
                    + "&guestCountry=DE&currency=EUR&limit=50";

    private static ConfigurableApplicationContext demo;

    private static MockSuppliers suppliers;

    private static WebTestClient visitor;

    private static final Map<String, List<JsonNode>> FOUND = new HashMap<>();

    @BeforeAll
    static void start() {
        suppliers = MockSuppliers.start(Pace.IMMEDIATE);
        demo = PatientDemo.start(suppliers, "--staystream.recheck.fresh-for=0s");
        visitor = PatientDemo.visitor(demo);
        FOUND.clear();
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @EveryType
    @ParameterizedTest
    void matchesWhatStands(String supplier) {
        JsonNode offer = offers(supplier).getFirst();

        JsonNode recheck = recheck(offer, Scenario.NORMAL);

        assertThat(recheck.path("outcome").asString()).as(recheck.toString()).isEqualTo("matched");
        assertThat(recheck.at("/current/price")).isEqualTo(offer.path("price"));
    }

    @EveryType
    @ParameterizedTest
    void saysWhatIsDearerAndMatchesTheDearerOfferOnceItIsSeen(String supplier) {
        JsonNode offer = offers(supplier).getFirst();

        JsonNode changed = recheck(offer, Scenario.PRICE_CHANGED);

        assertThat(changed.path("outcome").asString()).isEqualTo("changed");
        assertThat(changed.at("/changes/0/field").asString()).isEqualTo("price.quoted");
        assertThat(total(changed.path("current"))).isGreaterThan(total(offer));
        assertThat(changed.at("/current/id").asString()).isNotEqualTo(offer.path("id").asString());
        assertThat(recheck(changed.path("current"), Scenario.PRICE_CHANGED).path("outcome").asString())
                .isEqualTo("matched");
    }

    @EveryType
    @ParameterizedTest
    void saysWhatIsSoldOutAndOffersAnotherOfTheHotel(String supplier) {
        JsonNode offer = offers(supplier).getFirst();

        JsonNode gone = recheck(offer, Scenario.SOLD_OUT);

        assertThat(gone.path("outcome").asString()).isEqualTo("soldOut");
        assertThat(gone.path("current").isNull()).isTrue();
        assertThat(gone.at("/alternative/hotel").asString())
                .isEqualTo(offer.path("hotel").asString());
        assertThat(gone.at("/alternative/id").asString())
                .isNotEqualTo(offer.path("id").asString());
    }

    @EveryType
    @ParameterizedTest
    void saysThatItDoesNotKnowWhereTheSupplierFails(String supplier) {
        JsonNode unknown = recheck(offers(supplier).getFirst(), Scenario.ERROR_500);

        assertThat(unknown.path("outcome").asString()).isEqualTo("unknown");
        assertThat(unknown.path("reason").asString()).isEqualTo("down");
    }

    @Test
    void publishesHowOftenASuppliersOffersStood() {
        JsonNode offer = offers("hotelbeds").getLast();
        JsonNode before = truth("hotelbeds");

        recheck(offer, Scenario.NORMAL);
        recheck(offer, Scenario.PRICE_CHANGED);
        recheck(offer, Scenario.SOLD_OUT);

        await(() -> assertThat(truth("hotelbeds").path("rechecks").asInt())
                .isEqualTo(before.path("rechecks").asInt() + 3));
        JsonNode after = truth("hotelbeds");
        assertThat(List.of("matched", "changed", "soldOut"))
                .allSatisfy(outcome -> assertThat(after.path(outcome).asInt())
                        .isEqualTo(before.path(outcome).asInt() + 1));
        assertThat(after.path("medianDrift").asDouble()).isBetween(0.03, 0.05);
        assertThat(after.path("days").asInt()).isEqualTo(30);
    }

    @Test
    void publishesWhatBecomesOfTheNextQuestion() {
        SupplierId paused = new SupplierId("ota");
        assertThat(supplier("ota").path("state").asString()).isEqualTo("enabled");

        pause(paused, "true");
        assertThat(supplier("ota").path("state").asString()).isEqualTo("paused");
        pause(paused, "false");

        assertThat(supplier("ota").path("state").asString()).isEqualTo("enabled");
    }

    private static void pause(SupplierId supplier, String value) {
        Change change = new Change(supplier, Setting.PAUSED, Optional.of(value), "test", demo.getBean(Clock.class).instant());
        StepVerifier.create(demo.getBean(Operations.class).change(change))
                .expectComplete()
                .verify(PATIENCE);
    }

    /** What is told is told for a second. */
    private static void await(Runnable assertion) {
        Mono.fromRunnable(assertion)
                .subscribeOn(Schedulers.boundedElastic())
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, Duration.ofMillis(250)).filter(AssertionError.class::isInstance))
                .blockOptional(PatientDemo.ANSWERED);
    }

    private static JsonNode truth(String supplier) {
        return supplier(supplier).path("truth");
    }

    private static JsonNode supplier(String supplier) {
        return json(visitor.get().uri("/api/v1/suppliers").exchange())
                .valueStream()
                .filter(told -> told.path("id").asString().equals(supplier))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void linksOnlyToTheSupplierItself() {
        assertThat(List.of("hotelbeds", "liteapi")).allSatisfy(supplier -> assertThat(offers(supplier))
                .extracting(offer -> URI.create(offer.path("link").asString()).getAuthority())
                .containsOnly(suppliers.baseUrl(supplier).getAuthority()));
        assertThat(offers("expedia")).allSatisfy(offer -> assertThat(offer.path("link").isNull()).isTrue());
    }

    @Test
    void tellsASingleOfferAndNoneThatIsForged() {
        JsonNode offer = offers("liteapi").getFirst();
        String id = offer.path("id").asString();

        assertThat(json(visitor.get().uri("/api/v1/offers/" + id).exchange())).isEqualTo(offer);
        visitor.get()
                .uri("/api/v1/offers/%s1".formatted(id))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    /** What a supplier offers alone; one that is asked by hotel is so once its hotels are known. */
    private static List<JsonNode> offers(String supplier) {
        return FOUND.computeIfAbsent(supplier, DemoRecheckTests::found);
    }

    private static List<JsonNode> found(String supplier) {
        List<JsonNode> found = new ArrayList<>();
        await(() -> {
            JsonNode snapshot = json(visitor.get()
                    .uri(SEARCH + "&supplier=" + supplier)
                    .header("Cache-Control", "no-cache")
                    .exchange());
            assertThat(snapshot.path("done").asBoolean()).isTrue();
            found.addAll(snapshot.path("hotels").findValues("offers").stream()
                    .flatMap(JsonNode::valueStream)
                    .toList());
            assertThat(found).isNotEmpty();
        });
        return found;
    }

    private static BigDecimal total(JsonNode offer) {
        return new BigDecimal(offer.at("/price/total/amount").asString());
    }

    private static JsonNode recheck(JsonNode offer, Scenario scenario) {
        return json(visitor.post()
                .uri("/api/v1/offers/{id}/recheck", offer.path("id").asString())
                .header(Scenario.HEADER, scenario.code())
                .exchange());
    }

    private static JsonNode json(WebTestClient.ResponseSpec response) {
        EntityExchangeResult<byte[]> result = response.expectBody().returnResult();
        return new JsonMapper().readTree(result.getResponseBodyContent());
    }
}
