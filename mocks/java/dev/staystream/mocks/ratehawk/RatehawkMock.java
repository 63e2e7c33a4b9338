package dev.staystream.mocks.ratehawk;

import dev.staystream.mocks.ratehawk.Wire.Envelope;
import dev.staystream.mocks.ratehawk.Wire.Hotel;
import dev.staystream.mocks.server.Body;
import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.server.Shop;
import dev.staystream.mocks.server.SupplierMock;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Answers searches of a circle or of hotels by id, whose prices are preliminary, and the page of a hotel, whose prices hold. */
public final class RatehawkMock implements SupplierMock {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Override
    public String type() {
        return "ratehawk";
    }

    @Override
    public Map<String, String> credentials() {
        return Map.of("key-id", "1", "api-key", "demo");
    }

    @Override
    public Body answer(Call call) {
        Storefront storefront = call.shop().storefront();
        Asked asked = Asked.read(call.json(), storefront.exchange());
        List<Hotel> hotels = switch (call.operation()) {
            case "geo" -> found(asked, asked.around(storefront), call.shop());
            case "hotels" -> found(asked, asked.named(storefront), call.shop());
            case "page" -> page(asked, call.shop());
            default -> throw new IllegalStateException("no mapping may name %s".formatted(call.operation()));
        };
        return Body.json(200, MAPPER, Envelope.ok(asked.body(), hotels));
    }

    private static List<Hotel> found(Asked asked, List<Listing> listings, Shop shop) {
        Rates rates = new Rates(shop.storefront(), asked, false);
        return shop.offerings(listings, asked.parts()).stream().map(rates::hotel).toList();
    }

    private static List<Hotel> page(Asked asked, Shop shop) {
        Rates rates = new Rates(shop.storefront(), asked, true);
        return shop.offerings(asked.one(shop.storefront()), asked.parts()).stream()
                .map(offering -> again(offering, asked, shop))
                .filter(offering -> !offering.packages().isEmpty())
                .map(rates::hotel)
                .toList();
    }

    /** All packages of a hotel as they stand now. */
    private static Offering again(Offering offering, Asked asked, Shop shop) {
        List<List<Quote>> packages = offering.packages().stream()
                .map(rooms ->
                        shop.again(offering.listing(), asked.parts(), rooms.getFirst().code()))
                .filter(rooms -> !rooms.isEmpty())
                .toList();
        return new Offering(offering.listing(), packages);
    }

    @Override
    public Body invalid(String reason) {
        return Body.json(400, MAPPER, Envelope.invalid(reason));
    }
}
