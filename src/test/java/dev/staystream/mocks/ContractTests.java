package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.mocks.Adapters.MIDDLE_OF_PARIS;
import static dev.staystream.mocks.Fixture.COUPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.server.Pace;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.stay.Occupancy;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.travelgate.HotelxSchema;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever an adapter asks its demo supplier, and whatever that answers, is what the published contract allows. */
class ContractTests {

    private static final RoomsAsked DOUBLES = new RoomsAsked(COUPLE, 2);

    private static final RoomsAsked FAMILY = new RoomsAsked(new Occupancy(2, List.of(3, 9)), 1);

    private static MockSuppliers suppliers;

    @BeforeAll
    static void start() {
        suppliers = MockSuppliers.start(Pace.IMMEDIATE);
    }

    @AfterAll
    static void stop() {
        suppliers.close();
    }

    /** All that is said between an adapter and its demo supplier, from content to the check of an offer. */
    private static List<Exchange> said(String type) {
        List<Exchange> exchanges = new CopyOnWriteArrayList<>();
        suppliers.listen(type, (request, response) -> exchanges.add(Exchange.of(request, response)));
        Adapters adapters = new Adapters(suppliers);
        Supplier supplier = adapters.open(type, Scenario.NORMAL);
        StepVerifier.create(supplier.hotels(MIDDLE_OF_PARIS))
                .thenConsumeWhile(hotel -> true)
                .expectComplete()
                .verify(PATIENCE);
        HotelOffers hotel = adapters.answers(type, DOUBLES, FAMILY).getFirst();
        StepVerifier.create(supplier.ask(Adapters.byCode(hotel, DOUBLES, FAMILY)))
                .thenConsumeWhile(answer -> true)
                .expectComplete()
                .verify(PATIENCE);
        assertThat(Adapters.recheck(supplier, hotel, DOUBLES, FAMILY)).isPresent();
        assertThat(exchanges).hasSizeGreaterThan(2).extracting(Exchange::status).containsOnly(200);
        return exchanges;
    }

    private static List<JsonNode> questions(List<Exchange> exchanges, String path) {
        return exchanges.stream()
                .filter(exchange -> exchange.path().contains(path))
                .map(Exchange::question)
                .toList();
    }

    private static List<JsonNode> answers(List<Exchange> exchanges, String path) {
        return exchanges.stream()
                .filter(exchange -> exchange.path().contains(path))
                .map(Exchange::answer)
                .toList();
    }

    @Test
    void expediaByItsOpenApi() {
        OpenApi rapid = OpenApi.read(Contracts.file("expedia-rapid/rapid-transformedSpecs.yaml"));

        said("expedia").forEach(exchange -> {
            assertThat(rapid.objectionsToQuestion(exchange.path(), exchange)).isEmpty();
            assertThat(rapid.objectionsToAnswer(exchange.path(), exchange)).isEmpty();
        });
    }

    @Test
    void liteapiByItsOpenApi() {
        OpenApi rates = OpenApi.read(Contracts.file("liteapi/openapi-search.json"));
        OpenApi content = OpenApi.read(Contracts.file("liteapi/openapi-static.json"));

        said("liteapi").forEach(exchange -> {
            String path = exchange.path().replace("/v3.0", "");
            if (path.startsWith("/data/")) {
                assertThat(content.objectionsToQuestion(path, exchange)).isEmpty();
                assertThat(content.objectionsToAnswer(path, exchange)).isEmpty();
            } else if (path.equals("/hotels/rates")) {
                assertThat(rates.objectionsToQuestion(path, exchange)).isEmpty();
                assertThat(streamed(exchange).flatMap(part -> rates.objectionsToAnswer(path, exchange, part).stream()))
                        .allMatch(ContractTests::itsOwnSampleSaysOtherwise);
            }
        });
    }

    /** The schema has lists where each of the contract's samples has one amount, or, where taxes are not told, nothing. */
    private static boolean itsOwnSampleSaysOtherwise(String objection) {
        return objection.matches(
                "/data/\\*/roomTypes/\\*/(offerRetailRate|suggestedSellingPrice|offerInitialPrice|rates/\\*/retailRate/taxesAndFees)"
                        + " type ");
    }

    /** Each event of a stream as the part of a whole answer that it is. */
    private static Stream<JsonNode> streamed(Exchange exchange) {
        JsonMapper json = new JsonMapper();
        return exchange.answered()
                .lines()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> (ObjectNode) json.readTree(line.substring("data: ".length())))
                .map(event -> event.has("rates") ? json.createObjectNode().set("data", event.get("rates")) : event);
    }

    /** The sample is of two adults at a price that nothing was taken off. */
    @Test
    void liteapiPrebookByItsSamples() {
        assertThat(Shape.of(questions(said("liteapi"), "/prebook"))
                        .beyond(Shape.of(Contracts.samples("liteapi/samples", "post_rates_prebook__RQ.*"))))
                .isEmpty();
        assertThat(Shape.of(answers(said("liteapi"), "/prebook"))
                        .beyond(Shape.of(Contracts.samples("liteapi/samples", "post_rates_prebook__RS_200.*"))))
                .allMatch(path -> path.matches(".*/rates\\[]/(childrenAges\\[] .*|retailRate/initialPrice\\[]/.*)"));
    }

    @Test
    void travelgateByItsSchema() {
        HotelxSchema schema = HotelxSchema.published();

        assertThat(said("travelgate"))
                .filteredOn(exchange -> !exchange.asked().contains("HotelXHotelListInput"))
                .hasSizeGreaterThan(2)
                .allSatisfy(exchange -> assertThat(schema.objections(exchange.question(), exchange.answer()))
                        .isEmpty());
    }

    /** The captures are of 2017 and 2018; where guests come from, and what kind of tax one is, the documentation has added since. */
    @Test
    void hotelbedsByItsCaptures() {
        List<Exchange> said = said("hotelbeds");
        String folder = "hotelbeds/samples";

        assertThat(Shape.of(questions(said, "/hotels"))
                        .beyond(Shape.of(Contracts.samples(folder, "Availability_.*RQ.json"))))
                .containsExactly("/sourceMarket is text");
        assertThat(Shape.of(questions(said, "/checkrates"))
                        .beyond(Shape.of(Contracts.samples(folder, "CheckRate_.*RQ.json"))))
                .isEmpty();
        assertThat(Shape.of(answers(said, "/hotels"))
                        .beyond(Shape.of(Contracts.samples(folder, "Availability_.*RS_200.json"))))
                .allMatch(path -> path.contains("/rates[]/taxes/"));
        assertThat(Shape.of(rates(answers(said, "/hotel-api/")))
                        .beyond(Shape.of(rates(Contracts.samples(folder, ".*RS_200.json")))))
                .containsExactly("[]/taxes/taxes[]/subType is text", "[]/taxes/taxes[]/type is text");
    }

    private static List<JsonNode> rates(List<JsonNode> answers) {
        return answers.stream()
                .flatMap(answer -> answer.findValues("rates").stream())
                .toList();
    }

    /** The fixtures are of 2021; what the documentation has added since is in none of them. */
    @Test
    void ratehawkByItsFixtures() {
        List<Exchange> said = said("ratehawk");
        List<JsonNode> fixtures =
                Contracts.samples("ratehawk-etg/samples", "search_(hotels|region|hotel_page)__.*");
        List<JsonNode> questions = Stream.concat(
                        fixtures.stream().map(fixture -> fixture.at("/debug/request")),
                        fixtures.stream().map(fixture -> fixture.at("/debug/b2b_request")))
                .toList();

        assertThat(Shape.of(questions(said, "/search/")).beyond(Shape.of(questions)))
                .containsExactly(
                        "/guests[]/children[] is a number",
                        "/latitude is a number",
                        "/longitude is a number",
                        "/radius is a number");
        assertThat(Shape.of(hotels(said)).beyond(Shape.of(hotels(fixtures.stream()))))
                .containsExactly(
                        "[]/hid is a number",
                        "[]/rates[]/match_hash is text",
                        "[]/rates[]/meal_data/has_breakfast is a truth",
                        "[]/rates[]/meal_data/no_child_meal is a truth",
                        "[]/rates[]/meal_data/value is text",
                        "[]/rates[]/search_hash is text");
    }

    private static List<JsonNode> hotels(List<Exchange> said) {
        return hotels(said.stream().map(Exchange::answer));
    }

    private static List<JsonNode> hotels(Stream<JsonNode> answers) {
        return answers.map(answer -> answer.at("/data/hotels")).toList();
    }
}
