package dev.staystream.mocks.expedia;

import dev.staystream.mocks.expedia.Wire.Address;
import dev.staystream.mocks.expedia.Wire.Category;
import dev.staystream.mocks.expedia.Wire.Content;
import dev.staystream.mocks.expedia.Wire.Coordinates;
import dev.staystream.mocks.expedia.Wire.GuestRating;
import dev.staystream.mocks.expedia.Wire.Place;
import dev.staystream.mocks.expedia.Wire.PropertyRating;
import dev.staystream.mocks.expedia.Wire.Ratings;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.TrueHotel;

/** Puts hotels in the words of Rapid. */
final class Contents {

    private Contents() {}

    static Content content(Listing listing) {
        TrueHotel hotel = listing.hotel();
        return new Content(
                listing.code(),
                listing.name(),
                new Address(
                        hotel.address().line(),
                        hotel.city(),
                        hotel.address().postcode().orElse(null),
                        hotel.country().code()),
                new Ratings(
                        new PropertyRating("%d.0".formatted(hotel.stars()), "Star"),
                        new GuestRating(
                                hotel.rating().reviews(), halved(hotel.rating().score()))),
                new Place(new Coordinates(
                        listing.location().latitude(), listing.location().longitude())),
                hotel.phone().orElse(null),
                new Category("1", "Hotel"),
                1 + hotel.number() % 5000);
    }

    /** Guests rate from 1 to 5 here. */
    private static String halved(double score) {
        return Double.toString(Math.round(score * 5) / 10.0);
    }
}
