package dev.staystream.web;

import dev.staystream.place.Place;
import dev.staystream.place.Places;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Destination.Hotels;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a stay is wanted: by exactly one of {@code place}, {@code near} with {@code radius}, and {@code hotel}. */
final class DestinationParameters {

    /** Where a day ends last on earth; where the destination's own zone is not known, no date is called past too early. */
    static final ZoneId LAST_ZONE = ZoneOffset.ofHours(-12);

    private static final double DEFAULT_RADIUS_KM = 5;

    private static final Form<Location> POINT =
            Form.of("latitude,longitude in degrees such as 48.8566,2.3522", DestinationParameters::point);

    private static final Form<Double> RADIUS = Form.of(
                    "above 0 and at most 100 km, such as 5km", DestinationParameters::kilometres)
            .where(radius -> radius > 0 && radius <= Area.MAX_RADIUS_KM);

    /** Whatever the catalogue may come to use for ids, in printable ASCII. */
    private static final Form<HotelId> HOTEL = Form.of("the id of a hotel", HotelId::new)
            .where(hotel -> hotel.value().matches("\\p{Graph}{1,100}"));

    private final Places places;

    private final Form<Place> place;

    DestinationParameters(Places places) {
        this.places = places;
        this.place = new Form<>("the GeoNames id of a known place, as /api/v1/places finds it", this::place);
    }

    Optional<Whereabouts> read(Parameters parameters) {
        Optional<Whereabouts> place = parameters.one("place", this.place).map(DestinationParameters::in);
        Optional<Whereabouts> near = near(parameters);
        Optional<Whereabouts> hotels = hotels(parameters);
        return exactlyOneGiven(parameters) ? place.or(() -> near).or(() -> hotels) : Optional.empty();
    }

    private Optional<Whereabouts> near(Parameters parameters) {
        Optional<Location> centre = parameters.one("near", POINT);
        Optional<Double> radius = parameters.one("radius", RADIUS);
        if (parameters.has("radius") && !parameters.has("near")) {
            parameters.note("radius", "radius goes with near only");
        }
        return centre.map(point -> around(point, radius.orElse(DEFAULT_RADIUS_KM)));
    }

    private static Optional<Whereabouts> hotels(Parameters parameters) {
        List<HotelId> ids = parameters.each("hotel", HOTEL);
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new Whereabouts(new Hotels(ids), Optional.empty(), LAST_ZONE));
    }

    private static boolean exactlyOneGiven(Parameters parameters) {
        List<String> given =
                Stream.of("place", "near", "hotel").filter(parameters::has).toList();
        if (given.isEmpty()) {
            parameters.note("place", "place is required, or else near or hotel");
        }
        if (given.size() > 1) {
            given.forEach(name -> parameters.note(
                    name, "%s is one of %s, only one of which can be given".formatted(name, String.join(", ", given))));
        }
        return given.size() == 1;
    }

    private Optional<Place> place(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .flatMap(places::byId);
    }

    private static Whereabouts in(Place place) {
        return new Whereabouts(place.area(), Optional.of(place), place.timeZone());
    }

    private Whereabouts around(Location centre, double radiusKm) {
        ZoneId zone = places.nearest(centre).timeZone();
        return new Whereabouts(new Area(centre, radiusKm), Optional.empty(), zone);
    }

    private static Location point(String text) {
        int comma = text.indexOf(',');
        return new Location(degrees(text.substring(0, Math.max(comma, 0))), degrees(text.substring(comma + 1)));
    }

    /** Adding zero turns a negative zero into the usual one, so that equal points are equal queries. */
    private static double degrees(String text) {
        return decimal(text.strip(), "-?[0-9]{1,3}(\\.[0-9]{1,15})?") + 0.0;
    }

    private static double kilometres(String text) {
        return decimal(text.endsWith("km") ? text.substring(0, text.length() - 2) : text, "[0-9]{1,5}(\\.[0-9]{1,6})?");
    }

    private static double decimal(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new NumberFormatException(text);
        }
        return Double.parseDouble(text);
    }
}
