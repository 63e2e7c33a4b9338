package dev.staystream.matching;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Invented listings, made by saying what is known of them. */
record Listed(Listing listing) {

    static final Location SQUARE = new Location(47.5001, 8.7202);

    static Listed called(String source, String name) {
        return new Listed(new Listing(
                new ListingId(source, name),
                name,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty()));
    }

    /** Metres north of the square that all stand around. */
    Listed metresNorth(double metres) {
        return at(new Location(SQUARE.latitude() + metres / 111_195, SQUARE.longitude()));
    }

    Listed at(Location location) {
        return new Listed(new Listing(
                listing.id(),
                listing.name(),
                listing.otherNames(),
                Optional.of(location),
                listing.address(),
                listing.phone(),
                listing.website(),
                listing.brand(),
                listing.stars()));
    }

    Listed address(String line, String postcode, String city) {
        Address address =
                new Address(line, Optional.of(postcode), Optional.of(city), Optional.of(new CountryCode("CH")));
        return new Listed(new Listing(
                listing.id(),
                listing.name(),
                listing.otherNames(),
                listing.location(),
                Optional.of(address),
                listing.phone(),
                listing.website(),
                listing.brand(),
                listing.stars()));
    }

    Listed reached(String phone, String website) {
        return new Listed(new Listing(
                listing.id(),
                listing.name(),
                listing.otherNames(),
                listing.location(),
                listing.address(),
                Optional.of(phone),
                Optional.of(website),
                listing.brand(),
                listing.stars()));
    }

    Listed also(String name) {
        return new Listed(new Listing(
                listing.id(),
                listing.name(),
                List.of(name),
                listing.location(),
                listing.address(),
                listing.phone(),
                listing.website(),
                listing.brand(),
                listing.stars()));
    }

    Listed starred(double stars) {
        return new Listed(new Listing(
                listing.id(),
                listing.name(),
                listing.otherNames(),
                listing.location(),
                listing.address(),
                listing.phone(),
                listing.website(),
                listing.brand(),
                OptionalDouble.of(stars)));
    }
}
