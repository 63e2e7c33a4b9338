package dev.staystream.mocks.liteapi;

import dev.staystream.mocks.liteapi.Wire.Content;
import dev.staystream.mocks.liteapi.Wire.Summary;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.TrueHotel;

/** Puts hotels in the words of LiteAPI; pictures there are none. */
final class Contents {

    private Contents() {}

    /** A hotel as it comes with rates. */
    static Summary summary(Listing listing) {
        TrueHotel hotel = listing.hotel();
        return new Summary(
                listing.code(),
                listing.name(),
                "",
                "",
                hotel.address().line(),
                hotel.rating().score());
    }

    /** A hotel as the content tells of it. */
    static Content content(Listing listing) {
        TrueHotel hotel = listing.hotel();
        return new Content(
                listing.code(),
                listing.name(),
                "",
                hotel.currency().getCurrencyCode(),
                hotel.country().code(),
                hotel.city(),
                listing.location().latitude(),
                listing.location().longitude(),
                hotel.address().line(),
                hotel.address().postcode().orElse(""),
                "",
                "",
                hotel.stars(),
                hotel.rating().score(),
                hotel.rating().reviews());
    }
}
