package dev.staystream.mocks.liteapi;

import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What {@code POST /hotels/rates} is asked; every room is a part of its own. */
record RatesRequest(JsonNode body, List<Enquiry> parts) {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    private static final int DEFAULT_LIMIT = 200;

    static RatesRequest read(JsonNode body, Storefront storefront) {
        Stay stay = new Stay(LocalDate.parse(text(body, "checkin")), LocalDate.parse(text(body, "checkout")));
        Currency currency = storefront.exchange().knownOr(Currency.getInstance(text(body, "currency")), DOLLAR);
        text(body, "guestNationality");
        List<Enquiry> parts = body.path("occupancies")
                .valueStream()
                .flatMap(RatesRequest::rooms)
                .map(guests -> new Enquiry(stay, List.of(guests), currency))
                .toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("occupancies is required");
        }
        return new RatesRequest(body, parts);
    }

    private static Stream<Occupancy> rooms(JsonNode occupancy) {
        List<Integer> ages =
                occupancy.path("children").valueStream().map(JsonNode::asInt).toList();
        Occupancy guests = new Occupancy(occupancy.path("adults").asInt(0), ages);
        return IntStream.range(0, occupancy.path("rooms").asInt(1)).mapToObj(room -> guests);
    }

    private static String text(JsonNode body, String name) {
        String text = body.path(name).asString("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("%s is required".formatted(name));
        }
        return text;
    }

    List<Listing> listings(Storefront storefront) {
        if (body.has("hotelIds")) {
            return body.path("hotelIds")
                    .valueStream()
                    .map(JsonNode::asString)
                    .map(storefront::listing)
                    .flatMap(Optional::stream)
                    .toList();
        }
        if (!body.has("latitude") || !body.has("longitude") || !body.has("radius")) {
            throw new IllegalArgumentException("hotelIds, or latitude, longitude and radius are required");
        }
        Location centre = new Location(
                body.path("latitude").asDouble(), body.path("longitude").asDouble());
        return storefront.within(centre, body.path("radius").asDouble() / 1000);
    }

    int offset() {
        return body.path("offset").asInt(0);
    }

    int limit() {
        return body.path("limit").asInt(DEFAULT_LIMIT);
    }

    int maxRatesPerHotel() {
        return body.path("maxRatesPerHotel").asInt(Integer.MAX_VALUE);
    }
}
