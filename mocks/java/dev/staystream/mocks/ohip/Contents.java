package dev.staystream.mocks.ohip;

import dev.staystream.mocks.ohip.Wire.Address;
import dev.staystream.mocks.ohip.Wire.Communications;
import dev.staystream.mocks.ohip.Wire.HotelInfo;
import dev.staystream.mocks.ohip.Wire.Phone;
import dev.staystream.mocks.ohip.Wire.PropertyInfo;
import dev.staystream.mocks.ohip.Wire.Summary;
import dev.staystream.mocks.ohip.Wire.TimeZone;
import dev.staystream.mocks.ohip.Wire.Url;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.TrueHotel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts hotels in the words of Distribution. */
final class Contents {

    private static final String CHAIN = "DEMO";

    private Contents() {}

    static Summary summary(Listing listing) {
        return new Summary(listing.code(), listing.name(), CHAIN, address(listing.hotel()));
    }

    static PropertyInfo info(Listing listing) {
        return new PropertyInfo(listing.code(), listing.name(), CHAIN, false);
    }

    static HotelInfo hotel(Listing listing) {
        TrueHotel hotel = listing.hotel();
        return new HotelInfo(
                listing.code(),
                listing.name(),
                CHAIN,
                address(hotel),
                listing.location().latitude(),
                listing.location().longitude(),
                hotel.currency().getCurrencyCode(),
                new TimeZone(hotel.zone().getId()),
                communications(listing));
    }

    private static Address address(TrueHotel hotel) {
        return new Address(
                List.of(hotel.address().line()),
                hotel.country().code(),
                hotel.city(),
                hotel.address().postcode().orElse(null));
    }

    private static Communications communications(Listing listing) {
        Optional<Phone> phone =
                listing.hotel().phone().map(number -> new Phone("PHONE", "PROPERTY", number));
        return new Communications(
                phone.map(List::of).orElse(null),
                List.of(new Url("https://%s.hotel.example/".formatted(listing.code().toLowerCase(Locale.ROOT)))));
    }
}
