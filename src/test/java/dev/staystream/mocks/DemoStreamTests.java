package dev.staystream.mocks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_NDJSON;

import dev.staystream.mocks.server.Pace;
import dev.staystream.mocks.server.Scenario;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole demo at its usual pace, followed event by event as a partner would. */
final class DemoStreamTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static ConfigurableApplicationContext demo;

    private static MockSuppliers suppliers;

    private static WebClient partner;

    @BeforeAll
    static void start() {
        suppliers = MockSuppliers.start(Pace.USUAL);
        demo = PatientDemo.start(suppliers);
        partner = WebClient.builder()
                .baseUrl(PatientDemo.address(demo))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(-1))
                .build();
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @AfterEach
    void calmDown() {
        suppliers.types().forEach(type -> suppliers.set(type, Scenario.NORMAL));
    }

    @Test
    void showsTheQuickSuppliersOffersWhileTheSlowOneIsStillAsked() {
        List<JsonNode> events = search("2027-03-01");

        int firstOffer = first(events, event -> type(event).equals("offers"));
        int slowEnd = first(events, event -> endOf(event, "expedia"));
        assertThat(events.get(firstOffer).path("supplier").asString()).isEqualTo("liteapi");
        assertThat(firstOffer).isLessThan(slowEnd);
        assertThat(first(events, event -> endOf(event, "liteapi"))).isLessThan(slowEnd);
        assertThat(events.get(slowEnd).path("ms").asInt()).isGreaterThanOrEqualTo(4_000);
    }

    @Test
    void numbersEventsWithoutHolesAndNamesEveryHotelBeforeItsOffers() {
        List<JsonNode> events = search("2027-03-02");

        assertThat(events)
                .extracting(event -> event.path("seq").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, events.size()).boxed().toList());
        List<String> found = new ArrayList<>();
        for (JsonNode event : events) {
            switch (type(event)) {
                case "hotel" -> found.add(event.path("hotel").path("id").asString());
                case "offers" -> assertThat(found).contains(event.path("hotel").asString());
                default -> assertThat(type(event)).isIn("search", "supplier", "settled", "done");
            }
        }
        assertThat(type(events.getFirst())).isEqualTo("search");
        assertThat(type(events.get(events.size() - 2))).isEqualTo("settled");
        assertThat(type(events.getLast())).isEqualTo("done");
        assertThat(events.getLast().path("complete").asBoolean()).isTrue();
    }

    /** Searched once before, since content that comes after the first offers tells only later which hotels stand outside. */
    @Test
    void changesTheLedgerLineOfABrokenSupplierAndNothingElse() {
        search("2027-03-03");
        Map<String, Integer> whole = offersBySupplier(search("2027-03-03"));

        suppliers.set("hotelbeds", Scenario.ERROR_500);
        List<JsonNode> events = search("2027-03-03");

        JsonNode line = events.stream()
                .filter(event -> endOf(event, "hotelbeds"))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("state").asString()).isEqualTo("failed");
        assertThat(line.path("reason").asString()).isEqualTo("down");
        assertThat(events.getLast().path("complete").asBoolean()).isFalse();
        whole.remove("hotelbeds");
        assertThat(offersBySupplier(events)).isEqualTo(whole);
    }

    /** Asked live, so that what one test left behind is not another's answer. */
    private static List<JsonNode> search(String checkIn) {
        return partner.get()
                .uri(
                        "/api/v1/search?near=48.8566,2.3522&radius=1km&checkIn={in}&checkOut=2027-03-05&room=2"
                                + "&guestCountry=DE&currency=EUR",
                        checkIn)
                .accept(APPLICATION_NDJSON)
                .header("Cache-Control", "no-cache")
                .exchangeToFlux(response -> response.bodyToFlux(byte[].class))
                .reduceWith(ByteArrayOutputStream::new, (all, part) -> {
                    all.writeBytes(part);
                    return all;
                })
                .flatMapMany(all -> Flux.fromStream(all.toString(UTF_8).lines()))
                .filter(line -> !line.isBlank())
                .map(line -> JSON.readTree(line))
                .collectList()
                .blockOptional(PatientDemo.ANSWERED)
                .orElseThrow();
    }

    /** How much is offered in the end, folded as any reader does. */
    private static Map<String, Integer> offersBySupplier(List<JsonNode> events) {
        Map<String, Map<String, Integer>> hotels = new HashMap<>();
        for (JsonNode event : events) {
            event.path("replaces").forEach(id -> hotels.remove(id.asString()));
            if (type(event).equals("offers")) {
                hotels.computeIfAbsent(event.path("hotel").asString(), id -> new HashMap<>())
                        .put(
                                event.path("supplier").asString(),
                                event.path("offers").size());
            }
        }
        Map<String, Integer> offers = new HashMap<>();
        hotels.values().forEach(hotel -> hotel.forEach((supplier, count) -> offers.merge(supplier, count, Integer::sum)));
        return offers;
    }

    private static String type(JsonNode event) {
        return event.path("type").asString();
    }

    private static boolean endOf(JsonNode event, String supplier) {
        return type(event).equals("supplier")
                && event.path("supplier").asString().equals(supplier)
                && !event.path("state").asString().equals("asking")
                && !event.path("state").asString().equals("late");
    }

    private static int first(List<JsonNode> events, Predicate<JsonNode> wanted) {
        return IntStream.range(0, events.size())
                .filter(index -> wanted.test(events.get(index)))
                .findFirst()
                .orElseThrow();
    }
}
