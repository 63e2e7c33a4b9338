package dev.staystream.mocks.liteapi;

import static dev.staystream.mocks.Asking.json;
import static dev.staystream.mocks.Asking.send;
import static dev.staystream.mocks.Fixture.COUPLE;
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
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedSuppliers.class)
class LiteapiMockTests {

    private static final String FOR_TWO = "\"occupancies\":[{\"adults\":2,\"children\":[]}]";

    private static final String AROUND = ",\"latitude\":48.8566,\"longitude\":2.3522,\"radius\":1000";

    private final MockSuppliers suppliers;

    private final Asking asking;

    LiteapiMockTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.asking = new Asking(suppliers);
    }

    private HttpRequest.Builder of(List<Listing> listings, String rest) {
        String ids = listings.stream().map(Listing::code).collect(joining("\",\"", "\"", "\""));
        return asking.liteapi("%s,\"hotelIds\":[%s]".formatted(rest, ids));
    }

    private static Stream<JsonNode> roomTypes(JsonNode answer) {
        return answer.path("data")
                .valueStream()
                .flatMap(hotel -> hotel.path("roomTypes").valueStream());
    }

    private static Stream<JsonNode> rates(JsonNode answer) {
        return roomTypes(answer).flatMap(type -> type.path("rates").valueStream());
    }

    @Test
    void tellsOfRatesAndTheirHotels() throws Exception {
        JsonNode answer = json(asking.liteapi(FOR_TWO + AROUND));

        assertThat(answer.path("data").valueStream())
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        hotel -> assertThat(hotel.path("hotelId").asString()).startsWith("lp"));
        assertThat(answer.path("hotels").valueStream())
                .hasSize(answer.path("data").size())
                .allSatisfy(hotel -> assertThat(hotel.path("name").asString()).isNotBlank());
        assertThat(rates(answer)).allSatisfy(rate -> {
            assertThat(rate.at("/retailRate/total/0/amount").isNumber()).isTrue();
            assertThat(rate.at("/retailRate/total/0/currency").asString()).isEqualTo("EUR");
            assertThat(rate.at("/cancellationPolicies/refundableTag").asString())
                    .isIn("RFN", "NRFN");
        });
    }

    @Test
    void asksExactlyWhatTheWorldDoes() throws Exception {
        List<Listing> listings = selling(suppliers, "liteapi");
        Storefront storefront = suppliers.world().storefront("liteapi");

        assertThat(roomTypes(json(of(listings, FOR_TWO)))
                        .map(type -> type.at("/offerRetailRate/amount").decimalValue()))
                .usingElementComparator((one, other) -> one.compareTo(other))
                .containsExactlyInAnyOrderElementsOf(listings.stream()
                        .flatMap(listing -> storefront.quotes(listing, enquiry(COUPLE)).stream())
                        .map(Quote::total)
                        .toList());
    }

    @Test
    void statesDeadlinesInEveryWayASupplierMight() throws Exception {
        Set<String> zones = new HashSet<>();
        rates(json(asking.liteapi(FOR_TWO + ",\"latitude\":48.8566,\"longitude\":2.3522,\"radius\":5000")))
                .flatMap(rate ->
                        rate.at("/cancellationPolicies/cancelPolicyInfos").valueStream())
                .forEach(policy -> zones.add(policy.path("timezone").asString("unstated")));

        assertThat(zones).containsExactlyInAnyOrder("GMT", "Europe/Paris", "Hotel local time", "unstated");
    }

    @Test
    void tellsOfTaxesIncludedExcludedAndUnknown() throws Exception {
        List<JsonNode> taxes = rates(json(asking.liteapi(FOR_TWO + AROUND)))
                .map(rate -> rate.at("/retailRate/taxesAndFees"))
                .toList();

        assertThat(taxes).anyMatch(JsonNode::isNull);
        assertThat(taxes.stream().flatMap(JsonNode::valueStream))
                .extracting(tax -> tax.path("included").asBoolean())
                .contains(true, false);
    }

    @Test
    void hasOneRateForEachRoomAsked() throws Exception {
        String rooms = "\"occupancies\":[{\"adults\":2},{\"adults\":1,\"children\":[7]}]";

        assertThat(roomTypes(json(of(selling(suppliers, "liteapi"), rooms))))
                .isNotEmpty()
                .allSatisfy(type -> {
                    assertThat(type.path("rates").valueStream())
                            .extracting(rate -> rate.path("occupancyNumber").asInt())
                            .containsExactly(1, 2);
                    assertThat(type.at("/rates/1/childrenAges/0").asInt()).isEqualTo(7);
                    assertThat(type.at("/rates/0/retailRate/total/0/amount")
                                    .decimalValue()
                                    .add(type.at("/rates/1/retailRate/total/0/amount")
                                            .decimalValue()))
                            .isEqualByComparingTo(
                                    type.at("/offerRetailRate/amount").decimalValue());
                });
    }

    @Test
    void streamsRatesThenHotelsThenThatItIsDone() throws Exception {
        HttpResponse<String> answer = send(asking.liteapi(FOR_TWO + AROUND + ",\"stream\":true"));
        List<String> events = Stream.of(answer.body().split("\n\n")).toList();

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(events).hasSizeGreaterThan(3).allMatch(event -> event.startsWith("data: "));
        assertThat(events.getLast()).isEqualTo("data: [DONE]");
        assertThat(events.get(events.size() - 2)).startsWith("data: {\"hotels\":[");
        assertThat(events.subList(0, events.size() - 2))
                .allSatisfy(event -> assertThat(new JsonMapper()
                                .readTree(event.substring("data: ".length()))
                                .path("rates")
                                .size())
                        .isPositive());
    }

    @Test
    void givesNoMoreRatesThanWanted() throws Exception {
        JsonNode answer = json(of(selling(suppliers, "liteapi"), FOR_TWO + ",\"maxRatesPerHotel\":1"));

        assertThat(answer.path("data").valueStream())
                .allSatisfy(hotel -> assertThat(hotel.path("roomTypes").size()).isEqualTo(1));
    }

    @Test
    void turnsThePagesOfAnArea() throws Exception {
        String area = "/v3.0/data/hotels?latitude=48.8566&longitude=2.3522&radius=3000&limit=100&offset=";
        JsonNode first = json(asking.liteapiGet(area + 0));
        JsonNode second = json(asking.liteapiGet(area + 100));

        assertThat(first.path("total").asInt())
                .isGreaterThan(200)
                .isEqualTo(second.path("total").asInt());
        assertThat(first.path("hotelIds").valueStream().map(JsonNode::asString))
                .hasSize(100)
                .doesNotContainAnyElementsOf(second.path("hotelIds")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(first.path("data").valueStream()).allSatisfy(hotel -> {
            assertThat(hotel.path("latitude").isNumber()).isTrue();
            assertThat(hotel.path("stars").asInt()).isBetween(1, 5);
            assertThat(hotel.path("country").asString()).isEqualTo("FR");
        });
    }

    @Test
    void saysThatNothingIsAvailableAsAnError() throws Exception {
        assertThat(json(asking.liteapi(FOR_TWO + ",\"hotelIds\":[\"lp1\"]"))
                        .at("/error/code")
                        .asInt())
                .isEqualTo(2001);
    }

    @Test
    void namesWhatIsMissingInABadRequest() throws Exception {
        HttpResponse<String> refusal = send(asking.liteapi(FOR_TWO));

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body()).contains("\"code\":4000", "hotelIds");
    }

    @Test
    void tellsTheSameOfferAgainBeforeItIsBooked() throws Exception {
        JsonNode seen = roomTypes(json(of(selling(suppliers, "liteapi"), FOR_TWO)))
                .findFirst()
                .orElseThrow();
        JsonNode again = json(asking.liteapiPrebook(seen.path("offerId").asString()));

        assertThat(again.at("/data/price").decimalValue())
                .isEqualByComparingTo(seen.at("/offerRetailRate/amount").decimalValue());
        assertThat(again.at("/data/roomTypes/0/rates/0/name").asString())
                .isEqualTo(seen.at("/rates/0/name").asString());
        assertThat(again.at("/data/priceDifferencePercent").asInt()).isZero();
    }

    @Test
    void tellsThatAnOfferIsDearerOrGone() throws Exception {
        JsonNode seen = roomTypes(json(of(selling(suppliers, "liteapi"), FOR_TWO)))
                .findFirst()
                .orElseThrow();
        String offer = seen.path("offerId").asString();
        JsonNode dearer = new JsonMapper()
                .readTree(send(asking.liteapiPrebook(offer), Scenario.PRICE_CHANGED)
                        .body());

        assertThat(dearer.at("/data/price").decimalValue())
                .isGreaterThan(seen.at("/offerRetailRate/amount").decimalValue());
        assertThat(send(asking.liteapiPrebook(offer), Scenario.SOLD_OUT).statusCode())
                .isEqualTo(408);
    }

    @Test
    void refusesAMissingKey() throws Exception {
        HttpResponse<String> refusal = send(asking.unsigned("liteapi", "/v3.0/hotels/rates"));

        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.body()).contains("\"code\":401");
    }
}
