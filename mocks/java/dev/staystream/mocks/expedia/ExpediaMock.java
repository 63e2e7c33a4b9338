package dev.staystream.mocks.expedia;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.staystream.mocks.expedia.Wire.ErrorRS;
import dev.staystream.mocks.expedia.Wire.PropertyId;
import dev.staystream.mocks.server.Body;
import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.server.Handle;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.mocks.server.Shop;
import dev.staystream.mocks.server.SupplierMock;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Answers which properties lie in a polygon, what they are, what they sell, and at which price it can be booked. */
public final class ExpediaMock implements SupplierMock {

    /** The most properties one call may name. */
    private static final int MAX_PROPERTIES = 250;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Override
    public String type() {
        return "expedia";
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("api-key", "demo", "secret", "demo");
    }

    @Override
    public Body answer(Call call) {
        return Body.json(
                200,
                MAPPER,
                switch (call.operation()) {
                    case "geography" -> geography(call);
                    case "content" -> content(call);
                    case "availability" -> availability(call);
                    case "price-check" -> priceCheck(call);
                    default -> throw new IllegalStateException("no mapping may name %s".formatted(call.operation()));
                });
    }

    private static Map<String, PropertyId> geography(Call call) {
        Polygon polygon = Polygon.read(call.json());
        return call.shop().storefront().within(polygon.centre(), polygon.radiusKm()).stream()
                .filter(listing -> polygon.contains(listing.location()))
                .map(Listing::code)
                .collect(toMap(identity(), PropertyId::new, (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, Wire.Content> content(Call call) {
        call.query("language");
        call.query("supply_source");
        return properties(call).stream()
                .collect(toMap(Listing::code, Contents::content, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Wire.Property> availability(Call call) {
        Storefront storefront = call.shop().storefront();
        Shopping shopping = Shopping.read(call);
        return call.shop().offerings(properties(call), shopping.parts()).stream()
                .map(offering -> new Properties(storefront, shopping).property(offering))
                .toList();
    }

    /** Where the price is another by now, that is said in so many words. */
    private static Wire.PriceCheckRS priceCheck(Call call) {
        Handle handle = Handle.read(call.query("token"));
        Shop shop = call.shop();
        Listing listing = shop.storefront()
                .listing(handle.hotel())
                .orElseThrow(() -> new IllegalArgumentException("token is of no property"));
        List<Quote> quotes = shop.again(listing, handle.parts(), handle.terms());
        if (quotes.isEmpty()) {
            return new Wire.PriceCheckRS("sold_out", Map.of(), Map.of());
        }
        List<Enquiry> inBilled = handle.parts().stream()
                .map(part -> part.in(listing.hotel().currency()))
                .toList();
        List<Quote> billed = shop.again(listing, inBilled, handle.terms());
        return new Wire.PriceCheckRS(
                shop.scenario() == Scenario.PRICE_CHANGED ? "price_changed" : "available",
                Pricings.of(shop.storefront(), Shopping.of(handle), billed).byOccupancy(quotes),
                Map.of("book", new Wire.Link("POST", "/v3/itineraries?token=" + handle.text(), null)));
    }

    private static List<Listing> properties(Call call) {
        List<String> ids = call.queries("property_id");
        if (ids.isEmpty() || ids.size() > MAX_PROPERTIES) {
            throw new IllegalArgumentException("property_id must be given 1 to 250 times");
        }
        return ids.stream()
                .map(call.shop().storefront()::listing)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Body invalid(String reason) {
        return Body.json(400, MAPPER, ErrorRS.invalid(reason));
    }
}
