package dev.staystream.mocks;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.mocks.server.Scenario;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
            case "expedia" -> expediaAvailability("occupancy=2&property_id=" + expediaCode());
            default -> throw new IllegalArgumentException("no usual request for %s".formatted(type));
        };
    }

    /** The first hotel in the middle of Paris that sells something on that weekend. */
    private String expediaCode() {
        return Fixture.selling(suppliers, "expedia").getFirst().code();
    }

    private HttpRequest.Builder to(String type, String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(suppliers.baseUrl(type) + pathAndQuery))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30));
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
