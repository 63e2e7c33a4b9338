package dev.staystream.catalogue;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import dev.staystream.supplier.SupplierHotel;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Hotels that the tests of the catalogue start from. */
final class CatalogueExamples {

    private CatalogueExamples() {}

    static SupplierHotel named(String code, String name) {
        return new SupplierHotel(code, Optional.of(name), HotelDetails.UNKNOWN);
    }

    static SupplierHotel standing(String code, Location location) {
        return standing(code, "Hotel " + code, location);
    }

    static SupplierHotel standing(String code, String name, Location location) {
        return new SupplierHotel(code, Optional.of(name), at(location));
    }

    private static HotelDetails at(Location location) {
        return new HotelDetails(
                Optional.of(location),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static SupplierHotel described(String code, int images) {
        return new SupplierHotel(
                code,
                Optional.of("Hôtel d’Été 東京"),
                new HotelDetails(
                        Optional.of(new Location(48.85661234567, 2.35221234567)),
                        Optional.of(new Address(
                                "1 rue de Rivoli",
                                Optional.of("75001"),
                                Optional.of(""),
                                Optional.of(new CountryCode("FR")))),
                        OptionalDouble.of(3.5),
                        Optional.of(new Rating(8.4, 1_203)),
                        Optional.of("+33 1 23 45 67 89"),
                        Optional.of(URI.create("https://hotel.example/")),
                        IntStream.range(0, images)
                                .mapToObj(number -> URI.create("https://images.example/" + number + ".jpg"))
                                .toList()));
    }
}
