package dev.staystream.matching;

import dev.staystream.stay.Address;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A property as one source lists it; whatever is absent is unknown, not missing at the property.
 *
 * @param otherNames names it is known by as well, such as a former or a translated one
 * @param phone as the source wrote it
 * @param website as the source wrote it, with or without a scheme
 * @param brand the chain or brand the source states
 * @param stars the official class, 0.5 to 7
 */
public record Listing(
        ListingId id,
        String name,
        List<String> otherNames,
        Optional<Location> location,
        Optional<Address> address,
        Optional<String> phone,
        Optional<String> website,
        Optional<String> brand,
        OptionalDouble stars) {

    public Listing {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of listing %s must not be blank".formatted(id));
        }
        otherNames = List.copyOf(otherNames);
    }

    /** A listing of a hotel with the details a supplier tells. */
    public static Listing of(ListingId id, String name, HotelDetails details) {
        return new Listing(
                id,
                name,
                List.of(),
                details.location(),
                details.address(),
                details.phone(),
                details.website().map(URI::toString),
                Optional.empty(),
                details.stars());
    }
}
