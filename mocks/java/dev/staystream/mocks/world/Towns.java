package dev.staystream.mocks.world;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.staystream.place.Place;
import dev.staystream.place.Places;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The towns of the gazetteer, and what the world knows of their countries. */
final class Towns {

    /** A town of so many people is a great one; there are some 165. */
    private static final int GREAT = 2_000_000;

    private final Places places = Places.shipped();

    private final Map<CountryCode, Country> countries = Facts.table("world/countries.csv").stream()
            .map(Country::from)
            .collect(toUnmodifiableMap(Country::code, identity()));

    /** The middles of the greatest towns, the most populous first. */
    Stream<Location> great() {
        return places.all().stream()
                .takeWhile(place -> place.population() >= GREAT)
                .map(Place::location);
    }

    /** The town whose centre is nearest. */
    Town nearest(Location point) {
        Place place = places.nearest(point);
        Country country =
                Optional.ofNullable(countries.get(place.country())).orElseGet(() -> Country.unknown(place.country()));
        return new Town(place.name(), country, place.location(), place.population(), place.timeZone());
    }
}
