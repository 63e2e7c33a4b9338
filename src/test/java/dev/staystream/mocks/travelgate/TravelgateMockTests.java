package dev.staystream.mocks.travelgate;

import static dev.staystream.mocks.Asking.json;
import static dev.staystream.mocks.Asking.send;
import static dev.staystream.mocks.Fixture.COUPLE;
import static dev.staystream.mocks.Fixture.PARIS;
import static dev.staystream.mocks.Fixture.enquiry;
import static dev.staystream.mocks.Fixture.selling;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.Asking;
import dev.staystream.mocks.MockSuppliers;
import dev.staystream.mocks.SharedSuppliers;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedSuppliers.class)
class TravelgateMockTests {

    private static final String FOR_TWO = "\"occupancies\":[{\"paxes\":[{\"age\":30},{\"age\":30}]}]";

    private static final String SETTINGS =
            "\"settings\":{\"client\":\"client_demo\",\"context\":\"HOTELTEST\",\"testMode\":true}";

    private final MockSuppliers suppliers;

    private final Asking asking;

    TravelgateMockTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.asking = new Asking(suppliers);
    }

    private static String hotels(Stream<String> codes) {
        return "\"hotels\":[%s]".formatted(codes.map("\"%s\""::formatted).collect(joining(",")));
    }

    private HttpRequest.Builder search(String rooms) {
        return asking.travelgateSearch(rooms
                + ","
                + hotels(selling(suppliers, "travelgate").stream().map(Listing::code)));
    }

    private static JsonNode found(HttpRequest.Builder request) throws Exception {
        return json(request).at("/data/hotelX/search");
    }

    private Stream<JsonNode> options(String rooms) throws Exception {
        return found(search(rooms)).path("options").valueStream();
    }

    @Test
    void asksExactlyWhatTheWorldDoes() throws Exception {
        Storefront storefront = suppliers.world().storefront("travelgate");

        assertThat(options(FOR_TWO).map(option -> option.at("/price/gross").decimalValue()))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrderElementsOf(selling(suppliers, "travelgate").stream()
                        .flatMap(listing -> storefront.quotes(listing, enquiry(COUPLE)).stream())
                        .map(Quote::total)
                        .toList());
    }

    @Test
    void neverSellsABindingPriceForLess() throws Exception {
        assertThat(options(FOR_TWO).map(option -> option.path("price")))
                .allSatisfy(price -> {
                    boolean binding = price.path("binding").asBoolean();
                    assertThat(price.path("minimumSellingPrice").isNull()).isNotEqualTo(binding);
                    assertThat(price.path("net").decimalValue().compareTo(price.path("gross").decimalValue()))
                            .isEqualTo(binding ? -1 : 0);
                })
                .extracting(price -> price.path("binding").asBoolean())
                .contains(true, false);
    }

    @Test
    void hasOneRoomForEachRoomAsked() throws Exception {
        String rooms =
                "\"occupancies\":[{\"paxes\":[{\"age\":30},{\"age\":30}]},{\"paxes\":[{\"age\":30},{\"age\":7}]}]";

        assertThat(options(rooms))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.path("rooms").size()).isEqualTo(2));
    }

    @Test
    void chargesTaxesInThePriceAndBesideIt() throws Exception {
        assertThat(options(FOR_TWO).flatMap(option -> option.path("surcharges").valueStream()))
                .allSatisfy(surcharge ->
                        assertThat(surcharge.path("mandatory").asBoolean()).isTrue())
                .extracting(surcharge -> surcharge.path("chargeType").asString())
                .contains("INCLUDE", "EXCLUDE");
    }

    @Test
    void statesDeadlinesInUtcCalculatesOthersAndKeepsSomeToItself() throws Exception {
        List<JsonNode> policies =
                options(FOR_TWO).map(option -> option.path("cancelPolicy")).toList();

        assertThat(policies).anyMatch(JsonNode::isNull);
        assertThat(policies.stream().flatMap(policy -> policy.path("cancelPenalties").valueStream()))
                .allSatisfy(penalty -> assertThat(
                                Instant.parse(penalty.path("deadline").asString()))
                        .isBefore(Instant.parse("2027-01-17T00:00:00Z")))
                .extracting(penalty -> penalty.path("isCalculatedDeadline").asBoolean())
                .contains(true, false);
    }

    @Test
    void answersNothingButWhatIsSelected() throws Exception {
        String query = """
            query ($criteria: HotelCriteriaSearchInput, $settings: HotelSettingsInput) {
              hotelX { search(criteria: $criteria, settings: $settings) { options { ...Named } } } }
            fragment Named on HotelOptionSearch { hotel: hotelName }
            """;
        String variables = """
            {"criteria":{"checkIn":"2027-01-15","checkOut":"2027-01-17",%s,%s},%s}
            """.formatted(
                        FOR_TWO, hotels(selling(suppliers, "travelgate").stream().map(Listing::code)), SETTINGS);

        assertThat(found(asking.travelgate(query, variables)).path("options").valueStream())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.propertyNames()).containsExactly("hotel"));
    }

    @Test
    void saysThatNothingIsAvailableAsAnErrorInsideOfAnAnswer() throws Exception {
        HttpResponse<String> answer = send(search(FOR_TWO), Scenario.EMPTY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonMapper().readTree(answer.body()).at("/data/hotelX/search/errors/0/code").asString())
                .isEqualTo("204");
    }

    @Test
    void answersForTheHotelsItKnowsAndWarnsOfTheOthers() throws Exception {
        String known = selling(suppliers, "travelgate").getFirst().code();
        JsonNode answer =
                found(asking.travelgateSearch(FOR_TWO + "," + hotels(Stream.of(known, "no such hotel"))));

        assertThat(answer.path("options").size()).isPositive();
        assertThat(answer.path("errors").isNull()).isTrue();
        assertThat(answer.at("/warnings/0/type").asString()).isEqualTo("MAPPING_ERROR");
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "\"testMode\":true,\"client\":\"client_demo\"|MISSING_FIELD",
                "\"testMode\":false,\"client\":\"client_demo\",\"context\":\"HOTELTEST\"|ACCESS_ERROR",
                "\"testMode\":true,\"client\":\"client_demo\",\"context\":\"ANOTHER\"|ACCESS_ERROR",
                "\"testMode\":true,\"client\":\"client_demo\",\"context\":\"HOTELTEST\",\"timeout\":300|TIMEOUT"
            })
    @ParameterizedTest
    void saysInsideOfAnAnswerWhatIsWrong(String settings, String code) throws Exception {
        String query = """
            query ($criteria: HotelCriteriaSearchInput, $settings: HotelSettingsInput) {
              hotelX { search(criteria: $criteria, settings: $settings) { errors { code } } } }
            """;
        String variables = """
            {"criteria":{"checkIn":"2027-01-15","checkOut":"2027-01-17",%s,"hotels":["1"]},"settings":{%s}}
            """.formatted(FOR_TWO, settings);

        assertThat(found(asking.travelgate(query, variables)).at("/errors/0/code").asString())
                .isEqualTo(code);
    }

    @Test
    void tellsTheSameOptionAgainBeforeItIsBooked() throws Exception {
        JsonNode seen = options(FOR_TWO).findFirst().orElseThrow();
        JsonNode again = quote(seen, Scenario.NORMAL).path("optionQuote");

        assertThat(again.at("/price/gross").decimalValue())
                .isEqualByComparingTo(seen.at("/price/gross").decimalValue());
        assertThat(again.path("cancelPolicy").isObject()).isTrue();
    }

    @Test
    void tellsThatAnOptionIsDearerOrGone() throws Exception {
        JsonNode seen = options(FOR_TWO).findFirst().orElseThrow();

        assertThat(quote(seen, Scenario.PRICE_CHANGED)
                        .at("/optionQuote/price/gross")
                        .decimalValue())
                .isGreaterThan(seen.at("/price/gross").decimalValue());
        assertThat(quote(seen, Scenario.SOLD_OUT).path("optionQuote").isNull()).isTrue();
        assertThat(quote(seen, Scenario.SOLD_OUT).at("/errors/0/code").asString())
                .isEqualTo("204");
    }

    private JsonNode quote(JsonNode option, Scenario scenario) throws Exception {
        String query = """
            query ($criteria: HotelCriteriaQuoteInput!, $settings: HotelSettingsInput!) {
              hotelX { quote(criteria: $criteria, settings: $settings) {
                optionQuote { status price { gross } cancelPolicy { refundable } } errors { code } } } }
            """;
        String variables = "{\"criteria\":{\"optionRefId\":\"%s\"},%s}"
                .formatted(option.path("id").asString(), SETTINGS);
        return new JsonMapper()
                .readTree(send(asking.travelgate(query, variables), scenario).body())
                .at("/data/hotelX/quote");
    }

    @Test
    void turnsThePagesOfItsPortfolio() throws Exception {
        JsonNode first = page("");
        JsonNode second = page(first.path("token").asString());

        assertThat(codes(first)).hasSize(500).doesNotContainAnyElementsOf(codes(second));
        assertThat(first.at("/edges/0/node/hotelData/location/coordinates/latitude").isNumber())
                .isTrue();
    }

    private JsonNode page(String token) throws Exception {
        String query = """
            query ($criteria: HotelXHotelListInput!, $token: String) {
              hotelX { hotels(criteria: $criteria, token: $token) { token edges { node { hotelData {
                hotelCode location { coordinates { latitude } } } } } } } }
            """;
        return json(asking.travelgate(
                        query, "{\"criteria\":{\"access\":\"2\",\"maxSize\":5000},\"token\":\"%s\"}".formatted(token)))
                .at("/data/hotelX/hotels");
    }

    private static List<String> codes(JsonNode page) {
        return page.path("edges")
                .valueStream()
                .map(edge -> edge.at("/node/hotelData/hotelCode").asString())
                .toList();
    }

    @Test
    void hasTheMiddlesOfGreatTownsInItsPortfolioAndNothingTwice() {
        Storefront storefront = suppliers.world().storefront("travelgate");

        assertThat(storefront.inGreatTowns())
                .doesNotHaveDuplicates()
                .containsAll(storefront.within(PARIS, 2));
    }

    @Test
    void refusesAMissingKeyAndWhatIsNoQuery() throws Exception {
        assertThat(send(asking.unsigned("travelgate", "/")).statusCode()).isEqualTo(401);
        assertThat(send(asking.travelgate("query { hotelX { search( } }", "{}")).statusCode())
                .isEqualTo(400);
        assertThat(send(asking.travelgate("query { hotelX { search(a: $a) { nonsense } } }", "{}")).body())
                .contains("nonsense", "badRequest");
    }
}
