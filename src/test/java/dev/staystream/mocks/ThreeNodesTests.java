package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_NDJSON;

import dev.staystream.mocks.server.Pace;
import dev.staystream.operations.Change;
import dev.staystream.operations.Operations;
import dev.staystream.operations.Setting;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three whole applications on one PostgreSQL: to suppliers, and to whoever reads, they are one. */
final class ThreeNodesTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Two that answer for an area, so that a search is one call each. */
    private static final Map<String, String> ASKED =
            Map.of("hotelbeds", "/hotel-api/1.0/hotels", "liteapi", "/v3.0/hotels/rates");

    private static final List<ConfigurableApplicationContext> NODES = new ArrayList<>();

    private static final Queue<String> CALLS = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void start() {
        MockSuppliers suppliers = MockSuppliers.start(Pace.IMMEDIATE);
        ASKED.forEach((type, path) -> suppliers.listen(type, (request, answer) -> {
            if (request.getUrl().contains(path)) {
                CALLS.add(type);
            }
        }));
        String url = TestDatabase.POSTGRESQL.fresh();
        Stream.generate(() -> node(suppliers, url)).limit(3).forEach(NODES::add);
    }

    /** No question is asked twice for being slow, and no lease ends early, however busy this machine is. */
    private static ConfigurableApplicationContext node(MockSuppliers suppliers, String url) {
        return Demo.start(
                suppliers,
                "--server.port=0",
                "--spring.r2dbc.url=" + url,
                "--spring.r2dbc.username=" + TestDatabase.POSTGRESQL.user(),
                "--staystream.search.settle-after=30s",
                "--staystream.suppliers.hotelbeds.timeout=30s",
                "--staystream.suppliers.liteapi.timeout=30s",
                "--staystream.suppliers.hotelbeds.hedge.enabled=false",
                "--staystream.suppliers.liteapi.hedge.enabled=false",
                "--staystream.cache.lease=60s",
                "--staystream.cache.lease-patience=30s");
    }

    @AfterAll
    static void stop() {
        NODES.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void askEachSupplierOnceForEqualAndNearlyEqualSearches() {
        CALLS.clear();
        List<String> views = List.of("", "&sort=price", "&limit=3", "&sort=rating&stars=4", "&wait=30");

        List<Boolean> complete = Flux.range(0, 60)
                .flatMap(
                        number -> get(number % 3, search("2027-04-01", views.get(number % views.size())), APPLICATION_JSON)
                                .map(answer -> JSON.readTree(answer).path("complete").asBoolean()),
                        60)
                .collectList()
                .blockOptional(PATIENCE)
                .orElseThrow();

        assertThat(complete).hasSize(60).containsOnly(true);
        assertThat(CALLS).containsExactlyInAnyOrder("hotelbeds", "liteapi");
    }

    /** Both have searched before, since content that comes after the first offers tells only later which hotels stand outside. */
    @Test
    void resumeAStreamThatAnotherBeganWithTheSameFold() {
        events(0, search("2027-04-04", ""));
        events(1, search("2027-04-04", ""));
        List<JsonNode> first = events(0, search("2027-04-05", ""));
        JsonNode seen = first.get(first.size() / 2);
        CALLS.clear();

        List<JsonNode> resumed = events(
                1,
                search("2027-04-05", "&after=%s.%d"
                        .formatted(first.getFirst().path("search").asString(), seen.path("seq").asInt())));

        assertThat(resumed.getFirst().path("type").asString()).isEqualTo("search");
        assertThat(resumed.getFirst().path("seq").asInt()).isOne();
        assertThat(fold(resumed)).isEqualTo(fold(first)).hasSize(2);
        assertThat(CALLS).isEmpty();
    }

    @Test
    void obeyASwitchThatWasTurnedOnOneOfThem() {
        SupplierId supplier = new SupplierId("ohip");
        Change pause = new Change(supplier, Setting.PAUSED, Optional.of("true"), "ada", now());

        StepVerifier.create(NODES.getFirst().getBean(Operations.class).change(pause)).expectComplete().verify(PATIENCE);

        Mono<Boolean> everywhere = Mono.fromSupplier(() -> NODES.stream()
                        .map(node -> node.getBean(Operations.class).supplier(supplier).orElseThrow())
                        .allMatch(status -> status.handling().paused()))
                .filter(Boolean::booleanValue);
        StepVerifier.create(everywhere.repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(5))))
                .expectNext(true)
                .expectComplete()
                .verify(PATIENCE);
    }

    private static Instant now() {
        return NODES.getFirst().getBean(Clock.class).instant();
    }

    private static String search(String checkIn, String view) {
        return "/api/v1/search?near=48.8566,2.3522&radius=1km&checkIn=%s&checkOut=2027-04-07&room=2"
                        .formatted(checkIn)
                + "&guestCountry=DE&currency=EUR&supplier=hotelbeds&supplier=liteapi" + view;
    }

    private static Mono<String> get(int node, String address, MediaType wanted) {
        String port = NODES.get(node).getEnvironment().getProperty("local.server.port");
        return WebClient.create("http://localhost:" + port)
                .get()
                .uri(address)
                .accept(wanted)
                .exchangeToFlux(response -> response.bodyToFlux(byte[].class))
                .reduceWith(ByteArrayOutputStream::new, (all, part) -> {
                    all.writeBytes(part);
                    return all;
                })
                .map(all -> all.toString(UTF_8));
    }

    private static List<JsonNode> events(int node, String address) {
        return get(node, address, APPLICATION_NDJSON)
                .blockOptional(PATIENCE)
                .orElseThrow()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> JSON.readTree(line))
                .toList();
    }

    /** All totals that each supplier offers in the end; ids of offers, and of hotels that turn out to be one, are a node's own. */
    private static Map<String, List<String>> fold(List<JsonNode> events) {
        Map<String, Map<String, List<String>>> hotels = new TreeMap<>();
        for (JsonNode event : events) {
            event.path("replaces").forEach(id -> hotels.remove(id.asString()));
            if (event.path("type").asString().equals("offers")) {
                hotels.computeIfAbsent(event.path("hotel").asString(), id -> new TreeMap<>())
                        .put(event.path("supplier").asString(), totals(event.path("offers")));
            }
        }
        Map<String, List<String>> offers = new TreeMap<>();
        hotels.values().forEach(hotel -> hotel.forEach((supplier, totals) ->
                offers.computeIfAbsent(supplier, id -> new ArrayList<>()).addAll(totals)));
        offers.values().forEach(Collections::sort);
        return offers;
    }

    private static List<String> totals(JsonNode offers) {
        return offers.valueStream()
                .map(offer -> offer.at("/price/total/amount").asString(""))
                .toList();
    }
}
