package dev.staystream.mocks.hotelbeds;

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
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedSuppliers.class)
class HotelbedsMockTests {

    private static final String FOR_TWO = "\"occupancies\":[{\"rooms\":1,\"adults\":2,\"children\":0}]";

    private final MockSuppliers suppliers;

    private final Asking asking;

    HotelbedsMockTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.asking = new Asking(suppliers);
    }

    private HttpRequest.Builder around(double kilometres) {
        return asking.hotelbeds(FOR_TWO
                + ",\"geolocation\":{\"latitude\":48.8566,\"longitude\":2.3522,\"radius\":%s,\"unit\":\"km\"}"
                        .formatted(kilometres));
    }

    private HttpRequest.Builder of(List<Listing> listings, String occupancies) {
        return asking.hotelbeds(occupancies
                + ",\"hotels\":{\"hotel\":[%s]}"
                        .formatted(listings.stream().map(Listing::code).collect(joining(","))));
    }

    private static Stream<JsonNode> hotels(JsonNode answer) {
        return answer.at("/hotels/hotels").valueStream();
    }

    private static Stream<JsonNode> rates(JsonNode answer) {
        return hotels(answer)
                .flatMap(hotel -> hotel.path("rooms").valueStream())
                .flatMap(room -> room.path("rates").valueStream());
    }

    @Test
    void tellsOfTheHotelsInACircle() throws Exception {
        JsonNode answer = json(around(1));

        assertThat(answer.at("/hotels/total").asInt())
                .isEqualTo((int) hotels(answer).count());
        assertThat(answer.at("/hotels/checkIn").asString()).isEqualTo("2027-01-15");
        assertThat(answer.at("/auditData/token").isString()).isTrue();
        assertThat(hotels(answer)).hasSizeGreaterThan(20).allSatisfy(hotel -> {
            assertThat(hotel.path("code").isInt()).isTrue();
            assertThat(hotel.path("name").asString()).isNotBlank();
            assertThat(hotel.path("categoryCode").asString()).matches("[1-5]EST");
            assertThat(hotel.path("latitude").isString()).isTrue();
            assertThat(hotel.path("currency").asString()).isEqualTo("EUR");
        });
    }

    @Test
    void statesAmountsAsTextAndDeadlinesWithTheirOffset() throws Exception {
        assertThat(rates(json(around(1)))).allSatisfy(rate -> {
            assertThat(new BigDecimal(rate.path("net").stringValue())).isPositive();
            assertThat(rate.path("rateKey").asString()).contains("20270115|20270117");
            assertThat(rate.path("rateClass").asString()).isIn("NOR", "NRF");
            assertThat(rate.path("boardCode").asString()).isIn("RO", "BB", "HB", "FB", "AI");
            assertThat(rate.at("/cancellationPolicies/0/from").asString())
                    .satisfies(from -> assertThat(OffsetDateTime.parse(from)).isNotNull());
        });
    }

    @Test
    void showsEveryWayInWhichARateCanBeStated() throws Exception {
        List<JsonNode> rates = rates(json(around(5))).toList();

        assertThat(rates).extracting(rate -> rate.path("rateType").asString()).contains("BOOKABLE", "RECHECK");
        assertThat(rates)
                .extracting(rate -> rate.path("paymentType").asString())
                .contains("AT_WEB", "AT_HOTEL");
        assertThat(rates)
                .anyMatch(rate -> rate.path("hotelMandatory").asBoolean(false)
                        && rate.path("sellingRate").isString());
        assertThat(rates).anyMatch(rate -> rate.at("/taxes/taxes/0/included").asBoolean(false));
        assertThat(rates).anyMatch(rate -> !rate.at("/taxes/taxes/1/included").asBoolean(true));
        assertThat(rates)
                .anyMatch(rate -> rate.at("/taxes/taxes").isMissingNode()
                        && !rate.at("/taxes/allIncluded").asBoolean(true));
    }

    @Test
    void asksExactlyWhatTheWorldDoes() throws Exception {
        List<Listing> listings = selling(suppliers, "hotelbeds");
        Storefront storefront = suppliers.world().storefront("hotelbeds");
        JsonNode answer = json(of(listings, FOR_TWO));

        assertThat(rates(answer)
                        .map(rate -> new BigDecimal(rate.path(rate.has("hotelMandatory") ? "sellingRate" : "net")
                                .asString())))
                .containsExactlyInAnyOrderElementsOf(listings.stream()
                        .flatMap(listing -> storefront.quotes(listing, enquiry(COUPLE)).stream())
                        .map(Quote::total)
                        .toList());
    }

    @Test
    void pricesEveryOccupancyForAllOfItsRooms() throws Exception {
        String rooms = """
            "occupancies":[{"rooms":2,"adults":2,"children":0},
            {"rooms":1,"adults":1,"children":2,"paxes":[{"type":"CH","age":4},{"type":"CH","age":9}]}]
            """;
        List<JsonNode> rates =
                rates(json(of(selling(suppliers, "hotelbeds"), rooms))).toList();

        assertThat(rates).anySatisfy(rate -> {
            assertThat(rate.path("rooms").asInt()).isEqualTo(2);
            assertThat(rate.path("adults").asInt()).isEqualTo(2);
            assertThat(rate.path("childrenAges").isMissingNode()).isTrue();
        });
        assertThat(rates).anySatisfy(rate -> {
            assertThat(rate.path("rooms").asInt()).isEqualTo(1);
            assertThat(rate.path("children").asInt()).isEqualTo(2);
            assertThat(rate.path("childrenAges").asString()).isEqualTo("4,9");
        });
    }

    @Test
    void saysThatNothingIsAvailableByATotalOfZeroAlone() throws Exception {
        List<Listing> full = suppliers.world().storefront("hotelbeds").within(PARIS, 2).stream()
                .filter(listing -> suppliers
                        .world()
                        .storefront("hotelbeds")
                        .quotes(listing, enquiry(COUPLE))
                        .isEmpty())
                .toList();

        assertThat(json(of(full, FOR_TWO)).path("hotels").toString()).isEqualTo("{\"total\":0}");
    }

    @Test
    void refusesAMissingKeyAsItsGatewayDoes() throws Exception {
        HttpResponse<String> refusal = send(asking.unsigned("hotelbeds", "/hotel-api/1.0/hotels"));

        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(refusal.headers().firstValue("Content-Type")).contains("text/xml");
        assertThat(refusal.headers().firstValue("X-Mashery-Error-Code")).contains("ERR_403_NOT_AUTHORIZED");
    }

    @Test
    void callsAChildWithoutAnAgeInvalid() throws Exception {
        HttpResponse<String> refusal = send(asking.hotelbeds(
                "\"occupancies\":[{\"rooms\":1,\"adults\":2,\"children\":1}],\"hotels\":{\"hotel\":[1]}"));

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body()).contains("INVALID_DATA");
    }
}
