package dev.staystream.mocks.world;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * A hotel as it really is, whatever suppliers make of it.
 *
 * @param number what it is counted as in the world
 * @param id what it is called: its OpenStreetMap node, or an invented name
 */
public record TrueHotel(
        int number,
        String id,
        String name,
        Optional<String> brand,
        Location location,
        int stars,
        Rating rating,
        Address address,
        Optional<String> phone,
        Town town) {

    /** The currency it takes at its desk. */
    public Currency currency() {
        return town.country().currency();
    }

    /** The country it stands in. */
    public CountryCode country() {
        return town.country().code();
    }

    /** The name of the town it stands in. */
    public String city() {
        return town.name();
    }

    /** The time zone it lives by. */
    public ZoneId zone() {
        return town.zone();
    }

    Seed seed() {
        return Seed.of("hotel").with(number);
    }
}
