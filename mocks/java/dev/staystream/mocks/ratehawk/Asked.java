package dev.staystream.mocks.ratehawk;

import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Exchange;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a search or the page of a hotel is asked; every room is a part of its own, priced in the currency of the contract.
 *
 * @param shown the currency in which amounts are shown besides
 */
record Asked(JsonNode body, List<Enquiry> parts, Currency shown) {

    /** The currency of the contract, in which everything is charged. */
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private static final int MAX_IDS = 300;

    /** The widest circle, in metres. */
    private static final int MAX_RADIUS = 70_000;

    static Asked read(JsonNode body, Exchange exchange) {
        Stay stay = new Stay(LocalDate.parse(text(body, "checkin")), LocalDate.parse(text(body, "checkout")));
        text(body, "residency");
        List<Enquiry> parts = body.path("guests")
                .valueStream()
                .map(guests -> new Enquiry(stay, List.of(room(guests)), DOLLAR))
                .toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("guests: this field is required");
        }
        Currency shown =
                exchange.knownOr(Currency.getInstance(body.path("currency").asString("USD")), DOLLAR);
        return new Asked(body, parts, shown);
    }

    private static Occupancy room(JsonNode guests) {
        List<Integer> ages =
                guests.path("children").valueStream().map(JsonNode::asInt).toList();
        return new Occupancy(guests.path("adults").asInt(0), ages);
    }

    private static String text(JsonNode body, String name) {
        String text = body.path(name).asString("");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("%s: this field is required".formatted(name));
        }
        return text;
    }

    /** The hotels of the circle asked for. */
    List<Listing> around(Storefront storefront) {
        int radius = body.path("radius").asInt(0);
        if (radius < 1 || radius > MAX_RADIUS) {
            throw new IllegalArgumentException("radius: a value from 1 to %d is expected".formatted(MAX_RADIUS));
        }
        Location centre = new Location(
                body.required("latitude").asDouble(), body.required("longitude").asDouble());
        return storefront.within(centre, radius / 1000.0);
    }

    /** The hotels asked for by their ids. */
    List<Listing> named(Storefront storefront) {
        List<String> ids =
                body.path("ids").valueStream().map(JsonNode::asString).toList();
        if (ids.isEmpty() || ids.size() > MAX_IDS) {
            throw new IllegalArgumentException("ids: 1 to %d are expected".formatted(MAX_IDS));
        }
        return ids.stream().map(storefront::listing).flatMap(Optional::stream).toList();
    }

    /** The hotel whose page is asked for. */
    List<Listing> one(Storefront storefront) {
        return storefront.listing(text(body, "id")).stream().toList();
    }
}
