package dev.staystream.mocks;

import static dev.staystream.Patience.PATIENCE;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.mocks.server.Scenario;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks the demo suppliers for a weekend for two in the middle of Paris, by hand, as their contracts want it. */
public final class Asking {

    private static final String SHA_256 = "a".repeat(64);

    private static final String SHA_512 = "b".repeat(128);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final MockSuppliers suppliers;

    public Asking(MockSuppliers suppliers) {
        this.suppliers = suppliers;
    }

    /** Hotelbeds availability: the body without its braces is what comes after the stay. */
    public HttpRequest.Builder hotelbeds(String rest) {
        return to("hotelbeds", "/hotel-api/1.0/hotels")
                .header("Api-key", "demo")
                .header("X-Signature", SHA_256)
                .POST(BodyPublishers.ofString(
                        "{\"stay\":{\"checkIn\":\"2027-01-15\",\"checkOut\":\"2027-01-17\"},%s}".formatted(rest)));
    }

    /** LiteAPI rates: the body without its braces is what comes after dates, currency and nationality. */
    public HttpRequest.Builder liteapi(String rest) {
        return to("liteapi", "/v3.0/hotels/rates")
                .header("X-API-Key", "demo")
                .POST(BodyPublishers.ofString(
                        "{\"checkin\":\"2027-01-15\",\"checkout\":\"2027-01-17\",\"currency\":\"EUR\",\"guestNationality\":\"DE\",%s}"
                                .formatted(rest)));
    }

    /** An offer of LiteAPI before it is booked. */
    public HttpRequest.Builder liteapiPrebook(String offer) {
        return to("liteapi", "/v3.0/rates/prebook")
                .header("X-API-Key", "demo")
                .POST(BodyPublishers.ofString("{\"offerId\":\"%s\",\"usePaymentSdk\":false}".formatted(offer)));
    }

    /** Any GET at LiteAPI. */
    public HttpRequest.Builder liteapiGet(String pathAndQuery) {
        return to("liteapi", pathAndQuery).header("X-API-Key", "demo");
    }

    /** Any request to Expedia. */
    public HttpRequest.Builder expedia(String pathAndQuery) {
        return to("expedia", pathAndQuery)
                .header("Authorization", "EAN apikey=demo,signature=%s,timestamp=1700000000".formatted(SHA_512));
    }

    /** Expedia availability of these properties. */
    public HttpRequest.Builder expediaAvailability(String rest) {
        return expedia("/v3/properties/availability?checkin=2027-01-15&checkout=2027-01-17&currency=EUR&country_code=DE"
                + "&language=en-US&rate_plan_count=20&sales_channel=website&sales_environment=hotel_only&" + rest);
    }

    /** A query of Travelgate and its variables, as JSON. */
    public HttpRequest.Builder travelgate(String query, String variables) {
        ObjectNode body = new JsonMapper().createObjectNode();
        body.put("query", query);
        body.set("variables", new JsonMapper().readTree(variables));
        return to("travelgate", "/")
                .header("Authorization", "Apikey demo")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    /** A search of Travelgate: the criteria without their braces are what comes after dates, currency and country. */
    public HttpRequest.Builder travelgateSearch(String rest) {
        return travelgate("""
            query ($criteria: HotelCriteriaSearchInput, $settings: HotelSettingsInput) {
              hotelX { search(criteria: $criteria, settings: $settings) {
                options { id hotelCode boardCode status paymentType rooms { description }
                  price { currency binding net gross minimumSellingPrice }
                  surcharges { description chargeType mandatory price { currency net } }
                  supplements { name chargeType mandatory price { currency net } }
                  cancelPolicy {
                    refundable
                    cancelPenalties { deadline isCalculatedDeadline penaltyType currency value }
                  } }
                errors { code type } warnings { code type } } }
            }
            """, """
            {"criteria":{"checkIn":"2027-01-15","checkOut":"2027-01-17","currency":"EUR","markets":["DE"],%s},
             "settings":{"client":"client_demo","context":"HOTELTEST","testMode":true,"timeout":9000}}
            """.formatted(rest));
    }

    /** A question to RateHawk: the body without its braces is what comes after dates, residency and currency. */
    public HttpRequest.Builder ratehawk(String path, String rest) {
        return to("ratehawk", "/api/b2b/v3/search/%s/".formatted(path))
                .header("Authorization", "Basic MTpkZW1v")
                .POST(BodyPublishers.ofString(
                        "{\"checkin\":\"2027-01-15\",\"checkout\":\"2027-01-17\",\"residency\":\"de\",\"currency\":\"EUR\",%s}"
                                .formatted(rest)));
    }

    /** Any question of OPERA Cloud Distribution. */
    public HttpRequest.Builder ohip(String pathAndQuery) {
        return to("ohip", pathAndQuery).header("authorization", "Bearer demo").header("x-channelCode", "DEMO");
    }

    /** A question of OPERA Cloud Distribution about the weekend: a path that may have a query already. */
    public HttpRequest.Builder ohipStay(String pathAndQuery) {
        return ohip("%s%sarrivalDate=2027-01-15&departureDate=2027-01-17&adults=2"
                .formatted(pathAndQuery, pathAndQuery.contains("?") ? "&" : "?"));
    }

    /** A question in OpenTravel's words: the criteria are what comes before the dates and behind them. */
    public HttpRequest.Builder ota(String target, String rooms) {
        return to("ota", "/ota/hotel-avail")
                .setHeader("Content-Type", "application/xml;charset=UTF-8")
                .header("Authorization", "Basic ZGVtbzpkZW1v")
                .POST(BodyPublishers.ofString("""
                    <OTA_HotelAvailRQ xmlns="http://www.opentravel.org/OTA/2003/05" Version="5.000" RequestedCurrency="EUR">
                    <AvailRequestSegments><AvailRequestSegment><HotelSearchCriteria><Criterion>%s
                    <StayDateRange Start="2027-01-15" End="2027-01-17"/><RoomStayCandidates>%s</RoomStayCandidates>
                    </Criterion></HotelSearchCriteria></AvailRequestSegment></AvailRequestSegments></OTA_HotelAvailRQ>
                    """.formatted(target, rooms)));
    }

    /** OpenTravel's candidate for a room with so many guests of an age (10: adult, 8: child). */
    public static String otaRoom(int number, String ageCode, int guests) {
        return """
            <RoomStayCandidate Quantity="1" RPH="%d"><GuestCounts IsPerRoom="true">\
            <GuestCount AgeQualifyingCode="%s" Count="%d"/></GuestCounts></RoomStayCandidate>""".formatted(number, ageCode, guests);
    }

    /** A request without credentials. */
    public HttpRequest.Builder unsigned(String type, String path) {
        return to(type, path).POST(BodyPublishers.ofString("{}"));
    }

    /** A request that every supplier of a type answers with offers when all is well. */
    public HttpRequest.Builder usual(String type) {
        return switch (type) {
            case "hotelbeds" -> hotelbeds("""
                "occupancies":[{"rooms":1,"adults":2,"children":0}],
                "geolocation":{"latitude":48.8566,"longitude":2.3522,"radius":1,"unit":"km"}
                """);
            case "liteapi" -> liteapi("""
                "occupancies":[{"adults":2,"children":[]}],"latitude":48.8566,"longitude":2.3522,"radius":1000
                """);
            case "expedia" -> expediaAvailability("occupancy=2&property_id=" + code(type));
            case "travelgate" -> travelgateSearch("""
                "occupancies":[{"paxes":[{"age":30},{"age":30}]}],"hotels":["%s"]
                """.formatted(code(type)));
            case "ratehawk" -> ratehawk("serp/geo", """
                "guests":[{"adults":2,"children":[]}],"latitude":48.8566,"longitude":2.3522,"radius":1000
                """);
            case "ohip" -> ohipStay("/shop/v1/hotels/%s/offers".formatted(code(type)));
            case "ota" -> ota("""
                <Position Latitude="48.8566" Longitude="2.3522"/><Radius Distance="1" UnitOfMeasureCode="2"/>
                """, otaRoom(1, "10", 2));
            default -> throw new IllegalArgumentException("no usual request for %s".formatted(type));
        };
    }

    /** The first hotel in the middle of Paris that sells something on that weekend. */
    private String code(String type) {
        return Fixture.selling(suppliers, type).getFirst().code();
    }

    private HttpRequest.Builder to(String type, String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(suppliers.baseUrl(type) + pathAndQuery))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE);
    }

    /** The answer. */
    public static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), ofString(UTF_8));
    }

    /** The answer under a scenario. */
    public static HttpResponse<String> send(HttpRequest.Builder request, Scenario scenario)
            throws IOException, InterruptedException {
        return send(request.header(Scenario.HEADER, scenario.code()));
    }

    /** The answer, which must be JSON. */
    public static JsonNode json(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new JsonMapper().readTree(send(request).body());
    }
}
