package dev.staystream.web.api;

import dev.staystream.merge.HotelRow;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.stay.Address;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** A hotel, alone or with its offers. */
final class HotelJson {

    private HotelJson() {}

    static void hotel(Json json, HotelFound found) {
        hotel(json, found.hotel(), found.distanceKm());
    }

    static void hotel(Json json, Hotel hotel) {
        hotel(json, hotel, OptionalDouble.empty());
    }

    static void row(Json json, HotelRow row) {
        hotel(json, row.hotel(), row.distanceKm());
        json.objects("offers", row.offers(), OfferJson::offer);
    }

    private static void hotel(Json json, Hotel hotel, OptionalDouble distanceKm) {
        HotelDetails details = hotel.details();
        json.field("id", hotel.id().value());
        json.field("name", hotel.name());
        json.field("stars", details.stars());
        location(json, details);
        json.field("distanceKm", rounded(distanceKm));
        json.object("rating", details.rating(), HotelJson::rating);
        json.texts("images", details.images());
    }

    private static void location(Json json, HotelDetails details) {
        if (details.location().isPresent() || details.address().isPresent()) {
            json.object("location", details, HotelJson::whereabouts);
        } else {
            json.nothing("location");
        }
    }

    private static void whereabouts(Json json, HotelDetails details) {
        json.field("lat", degree(details, Location::latitude));
        json.field("lon", degree(details, Location::longitude));
        json.field("address", details.address().map(Address::line));
    }

    private static OptionalDouble degree(HotelDetails details, ToDoubleFunction<Location> coordinate) {
        return details.location().stream().mapToDouble(coordinate).findFirst();
    }

    private static void rating(Json json, Rating rating) {
        json.field("score", rating.score());
        json.field("reviews", rating.reviews());
    }

    /** To ten metres; locations of hotels are hardly known better. */
    private static OptionalDouble rounded(OptionalDouble kilometres) {
        return kilometres.isPresent()
                ? OptionalDouble.of(Math.round(kilometres.getAsDouble() * 100) / 100.0)
                : kilometres;
    }
}
