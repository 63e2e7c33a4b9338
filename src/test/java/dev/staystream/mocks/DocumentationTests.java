package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.server.Pace;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is documented, held against what the running demo does, in both directions. */
class DocumentationTests {

    private static final String ADMIN = "documentation-admin-key-0123456789";

    private static final String SEARCH =
            "/api/v1/search?near=48.8566,2.3522&radius=1km&checkIn=2027-01-15&checkOut=2027-01-17&room=2&room=2-5"
                    + "&guestCountry=DE&currency=EUR";

    private static final JsonMapper MAPPER = new JsonMapper();

    private static ConfigurableApplicationContext demo;

    private static String origin;

    private static WebTestClient partner;

    private static PublishedApi documented;

    @BeforeAll
    static void start() {
        demo = PatientDemo.start(
                MockSuppliers.start(Pace.IMMEDIATE),
                "--staystream.partners.admin-key=" + ADMIN);
        origin = PatientDemo.address(demo);
        partner = PatientDemo.visitor(demo);
        documented = PublishedApi.read(bytes(partner.get().uri("/openapi.yaml")));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void namesEveryOperationThereIsAndNoOther() {
        Set<String> there = demo
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(DocumentationTests::operations)
                .filter(operation -> operation.contains(" /api/"))
                .collect(toSet());

        assertThat(documented.operations()).isEqualTo(there);
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getPatternsCondition().getPatterns().stream()
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> "%s %s".formatted(method, pattern.getPatternString())));
    }

    @Test
    void namesEveryParameterOfASearchAndNoOther() {
        Set<String> named = documented.queryParameters("/api/v1/search", "get");

        for (String name : named) {
            assertThat(fieldsAtFault("/api/v1/search?%s=%%7F".formatted(name)))
                    .as("%s is read", name)
                    .noneMatch(message -> message.contains("is no parameter"));
        }
        assertThat(fieldsAtFault("/api/v1/search?colour=red")).anyMatch(message -> message.contains("is no parameter"));
    }

    private static List<String> fieldsAtFault(String address) {
        return json(partner.get().uri(URI.create(origin + address))).path("errors").valueStream()
                .map(error -> error.path("message").asString())
                .toList();
    }

    @Test
    void describesASnapshotToTheLastField() {
        assertThat(documented.complaints("Snapshot", json(partner.get().uri(SEARCH)))).isEmpty();
        assertThat(documented.complaints("Snapshot", json(partner.get().uri(SEARCH + "&explain=true")))).isEmpty();
    }

    @Test
    void findsEachOfferInOneRoomOfItsHotel() {
        assertThat(json(partner.get().uri(SEARCH + "&explain=true")).path("hotels").valueStream()).isNotEmpty().allSatisfy(hotel -> {
            List<String> offers = texts(hotel.path("offers").valueStream().map(offer -> offer.path("id")));
            List<String> inRooms = texts(hotel.path("rooms").valueStream().flatMap(room -> room.path("offers").valueStream()));

            assertThat(inRooms).containsExactlyInAnyOrderElementsOf(offers);
            assertThat(hotel.path("rooms").size()).isLessThan(offers.size());
        });
    }

    private static List<String> texts(Stream<JsonNode> values) {
        return values.map(JsonNode::asString).toList();
    }

    @Test
    void describesEveryEventOfALogToTheLastField() {
        String log = new String(
                bytes(partner.get().uri(SEARCH).header("Accept", "application/x-ndjson")), UTF_8);
        List<JsonNode> events =
                log.lines().filter(line -> !line.isBlank()).map(MAPPER::readTree).toList();

        assertThat(events).extracting(event -> event.path("type").asString()).contains("search", "supplier", "hotel", "offers", "settled", "done");
        assertThat(events).allSatisfy(event -> assertThat(documented.complaints("Event", event)).isEmpty());
    }

    @Test
    void describesEveryHotelThatIsShown() {
        assertThat(json(partner.get().uri(SEARCH + "&limit=200")).path("hotels").valueStream()).allSatisfy(row -> {
            JsonNode hotel = MAPPER.readTree(followed("/api/v1/hotels/" + row.path("id").asString()));
            assertThat(documented.complaints("Hotel", hotel)).isEmpty();
        });
    }

    /** Two hotels may have turned out to be one since the search. */
    private static byte[] followed(String address) {
        EntityExchangeResult<byte[]> result =
                partner.get().uri(address).exchange().expectBody().returnResult();
        URI elsewhere = result.getResponseHeaders().getLocation();
        return elsewhere == null ? bytes(partner.get().uri(address)) : followed(elsewhere.toString());
    }

    @Test
    void describesAnOfferAndItsRecheck() {
        String offer = "/api/v1/offers/" + json(partner.get().uri(SEARCH)).at("/hotels/0/offers/0/id").asString();

        assertThat(documented.complaints("Offer", json(partner.get().uri(offer)))).isEmpty();
        assertThat(documented.complaints("Recheck", json(partner.post().uri(offer + "/recheck")))).isEmpty();
        assertThat(documented.complaintsOfEach("Supplier", json(partner.get().uri("/api/v1/suppliers")))).isEmpty();
    }

    @Test
    void tellsASearchAgainAsItWasDescribed() {
        JsonNode snapshot = json(partner.get().uri(SEARCH + "&limit=1"));
        String again = "/api/v1/search/" + snapshot.path("search").asString();

        assertThat(json(partner.get().uri(again + "?limit=1"))).isEqualTo(snapshot);
        assertThat(documented.queryParameters("/api/v1/search/{id}", "get"))
                .allSatisfy(name -> assertThat(fieldsAtFault("%s?%s=%%7F".formatted(again, name)))
                        .as("%s is read", name)
                        .noneMatch(message -> message.contains("is no parameter")));
    }

    @Test
    void describesACalendar() {
        JsonNode calendar = json(partner.get().uri("/api/v1/calendar?near=48.8566,2.3522&month=2027-01"));

        assertThat(documented.complaints("Calendar", calendar)).isEmpty();
    }

    @Test
    void describesPlaces() {
        assertThat(documented.complaintsOfEach("Place", json(partner.get().uri("/api/v1/places?q=par")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/search?room=x&colour=red", "/api/v1/nothing", "/api/v1/places", "/api/v1/keys", "/api/v1/search?near=1,1"})
    void describesProblemsWhoseTypesLeadToAPage(String address) {
        JsonNode problem = json(partner.get().uri(URI.create(origin + address)));

        assertThat(documented.complaints("Problem", problem)).isEmpty();
        partner.get().uri(problem.path("type").asString()).exchange().expectStatus().isOk();
    }

    @Test
    void knowsNoPageOfAProblemThatIsNone() {
        partner.get().uri("/problems/luck").exchange().expectStatus().isNotFound();
    }

    @Test
    void describesTheLifeOfAKey() {
        JsonNode issued = json(partner.post()
                .uri("/api/v1/keys")
                .headers(headers -> headers.setBearerAuth(ADMIN))
                .header("Content-Type", "application/json")
                .bodyValue("{\"name\":\"Example\",\"scopes\":[\"search\"],\"requestsPerMinute\":100}"));
        String address = "/api/v1/keys/" + issued.path("id").asString();
        JsonNode rotated = json(asAdmin(HttpMethod.POST, address + "/rotate"));

        assertThat(documented.complaints("IssuedKey", issued)).isEmpty();
        assertThat(documented.complaints("IssuedKey", rotated)).isEmpty();
        assertThat(documented.complaintsOfEach("Key", json(asAdmin(HttpMethod.GET, "/api/v1/keys")))).isEmpty();
        assertThat(documented.complaints("Key", json(asAdmin(HttpMethod.DELETE, address)))).isEmpty();
        assertThat(documented.complaintsOfEach("Usage", json(asAdmin(HttpMethod.GET, "/api/v1/keys/usage")))).isEmpty();
    }

    private static RequestHeadersSpec<?> asAdmin(HttpMethod method, String address) {
        return partner.method(method).uri(address).headers(headers -> headers.setBearerAuth(ADMIN));
    }

    @Test
    void beginsWithACommandThatWorks() {
        String page = new String(bytes(partner.get().uri("/developers")), UTF_8)
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&");
        String address = page.substring(page.indexOf(origin), page.indexOf('\'', page.indexOf(origin)));

        String log = new String(
                bytes(partner.get().uri(URI.create(address)).header("Accept", "text/event-stream")), UTF_8);

        assertThat(log).startsWith("id: ").contains("event: offers", "event: done");
    }

    /** Each in a process of its own, where what it is written in is found; what it folds is what the log says of itself. */
    @TestFactory
    Stream<DynamicTest> shipsClientsThatFoldRightly(@TempDir Path folder) {
        Map<String, List<String>> commands = Map.of(
                "follow.py", List.of("python3"),
                "follow.mjs", List.of("node"),
                "follow.sh", List.of("bash"),
                "Follow.java", List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        return commands.entrySet().stream()
                .filter(client -> found(client.getValue().getFirst()))
                .map(client -> DynamicTest.dynamicTest(
                        client.getKey(), () -> follows(folder.resolve(client.getKey()), client.getValue())));
    }

    private static boolean found(String program) {
        return Path.of(program).isAbsolute()
                || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve(program))
                        .anyMatch(Files::isExecutable);
    }

    private static void follows(Path script, List<String> command) throws IOException, InterruptedException {
        Files.write(script, bytes(partner.get().uri("/clients/" + script.getFileName())));
        Process client = new ProcessBuilder(
                        Stream.concat(command.stream(), Stream.of(script.toString(), origin + SEARCH)).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        String told = new String(client.getInputStream().readAllBytes(), UTF_8);

        assertThat(client.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        JsonNode snapshot = json(partner.get().uri(SEARCH + "&limit=200"));
        assertThat(snapshot.path("done").asBoolean()).isTrue();
        long offers = snapshot.path("hotels").valueStream()
                .mapToLong(hotel -> hotel.path("offers").size())
                .sum();
        assertThat(MAPPER.readTree(told).path("hotels").asInt()).isEqualTo(snapshot.path("total").asInt());
        assertThat(MAPPER.readTree(told).path("offers").asLong()).isEqualTo(offers);
    }

    private static JsonNode json(RequestHeadersSpec<?> request) {
        return MAPPER.readTree(bytes(request));
    }

    private static byte[] bytes(RequestHeadersSpec<?> request) {
        EntityExchangeResult<byte[]> result = request.exchange().expectBody().returnResult();
        byte[] body = result.getResponseBodyContent();
        return body == null ? new byte[0] : body;
    }
}
