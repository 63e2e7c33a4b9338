package dev.staystream.place;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import java.time.ZoneId;

/**
 * A city that can be searched.
 *
 * @param id the number GeoNames gave it
 * @param region the name of its first-level administrative division, empty when GeoNames knows none
 * @param population how many people live in it, 0 when GeoNames does not say
 */
public record Place(
        int id, String name, CountryCode country, String region, Location location, int population, ZoneId timeZone) {

    private static final double SMALLEST_RADIUS_KM = 5;
    private static final double LARGEST_RADIUS_KM = 20;

    /** Some 3,200 people live on a square kilometre of a city, so that its radius is this part of the root of its people. */
    private static final double KM_PER_ROOT_OF_PEOPLE = 0.01;

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of place %d must not be blank".formatted(id));
        }
        if (population < 0) {
            throw new IllegalArgumentException(
                    "a population is at least 0, but that of %s was %d".formatted(name, population));
        }
    }

    /**
     * The circle in which hotels of this place are searched: 5 km for up to 250,000 people, then as the root of the
     * population, 10 km for a million, up to 20 km from four million on, to the nearest 0.1 km.
     */
    public Area area() {
        double radius = Math.round(KM_PER_ROOT_OF_PEOPLE * Math.sqrt(population) * 10) / 10.0;
        return new Area(location, Math.clamp(radius, SMALLEST_RADIUS_KM, LARGEST_RADIUS_KM));
    }
}
