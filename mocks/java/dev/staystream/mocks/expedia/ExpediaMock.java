package dev.staystream.mocks.expedia;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.staystream.mocks.expedia.Wire.ErrorRS;
import dev.staystream.mocks.expedia.Wire.PropertyId;
import dev.staystream.mocks.server.Body;
import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.server.SupplierMock;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Storefront;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Answers which properties lie in a polygon, what they are, and what they sell. */
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
