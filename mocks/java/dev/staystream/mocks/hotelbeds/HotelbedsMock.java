package dev.staystream.mocks.hotelbeds;

import static java.util.stream.IntStream.range;

import dev.staystream.mocks.hotelbeds.Wire.AuditData;
import dev.staystream.mocks.hotelbeds.Wire.AvailabilityRS;
import dev.staystream.mocks.hotelbeds.Wire.CheckRateRS;
import dev.staystream.mocks.hotelbeds.Wire.ErrorRS;
import dev.staystream.mocks.hotelbeds.Wire.Hotels;
import dev.staystream.mocks.server.Body;
import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.server.SupplierMock;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers availability by geolocation and by hotel codes, and checks rates; in euros whatever is asked. */
public final class HotelbedsMock implements SupplierMock {

    private static final Currency EURO = Currency.getInstance("EUR");

    private static final double KM_PER_MILE = 1.609344;

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String type() {
        return "hotelbeds";
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("api-key", "demo", "secret", "demo");
    }

    @Override
    public Body answer(Call call) {
        return switch (call.operation()) {
            case "availability" -> availability(call);
            case "checkrates" -> check(call);
            default -> throw new IllegalStateException("no mapping may name %s".formatted(call.operation()));
        };
    }

    private static Body check(Call call) {
        RateKey key = RateKey.read(call.json().at("/rooms/0/rateKey").asString(""));
        Rates rates = new Rates(call.shop().storefront(), key.stay(), true);
        return call.shop()
                .storefront()
                .listing(key.hotel())
                .flatMap(listing -> call.shop().again(listing, List.of(key.enquiry(EURO)), key.terms()).stream()
                        .findFirst()
                        .map(quote -> rates.checked(listing, quote)))
                .map(hotel -> Body.json(200, MAPPER, new CheckRateRS(AuditData.CONSTANT, hotel)))
                .orElseGet(() -> Body.json(400, MAPPER, ErrorRS.of("PRODUCT_ERROR", "Insufficient allotment")));
    }

    private static Body availability(Call call) {
        JsonNode request = call.json();
        Stay stay = new Stay(
                LocalDate.parse(request.at("/stay/checkIn").asString("")),
                LocalDate.parse(request.at("/stay/checkOut").asString("")));
        List<Enquiry> parts = request.at("/occupancies")
                .valueStream()
                .map(occupancy -> enquiry(stay, occupancy))
                .toList();
        List<Offering> offerings =
                call.shop().offerings(listings(request, call.shop().storefront()), parts);
        Rates rates = new Rates(call.shop().storefront(), stay, false);
        return Body.json(200, MAPPER, new AvailabilityRS(AuditData.CONSTANT, hotels(offerings, rates)));
    }

    private static Hotels hotels(List<Offering> offerings, Rates rates) {
        return offerings.isEmpty()
                ? Hotels.NONE
                : rates.hotels(offerings.stream().map(rates::hotel).toList());
    }

    private static Enquiry enquiry(Stay stay, JsonNode occupancy) {
        List<Integer> ages = occupancy
                .path("paxes")
                .valueStream()
                .filter(pax -> pax.path("type").asString("").equals("CH"))
                .map(pax -> pax.path("age").asInt())
                .toList();
        if (ages.size() != occupancy.path("children").asInt(0)) {
            throw new IllegalArgumentException("The age of every child is required in paxes");
        }
        Occupancy guests = new Occupancy(occupancy.path("adults").asInt(0), ages);
        return new Enquiry(
                stay,
                range(0, occupancy.path("rooms").asInt(1))
                        .mapToObj(room -> guests)
                        .toList(),
                EURO);
    }

    private static List<Listing> listings(JsonNode request, Storefront storefront) {
        JsonNode circle = request.path("geolocation");
        if (circle.isObject()) {
            double radius = circle.required("radius").asDouble();
            boolean miles = circle.path("unit").asString("km").equals("mi");
            return storefront.within(centre(circle), miles ? radius * KM_PER_MILE : radius);
        }
        return request.at("/hotels/hotel")
                .valueStream()
                .map(JsonNode::asString)
                .map(storefront::listing)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Location centre(JsonNode circle) {
        return new Location(
                circle.required("latitude").asDouble(),
                circle.required("longitude").asDouble());
    }

    @Override
    public Body invalid(String reason) {
        return Body.json(400, MAPPER, ErrorRS.of("INVALID_DATA", reason));
    }
}
