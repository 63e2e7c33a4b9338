package dev.staystream.web.html.hotel;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Examples;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import dev.staystream.supplier.SupplierHotel;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Hotels that a catalogue knows. */
public final class KnownHotels {

    private KnownHotels() {}

    /** Tells the catalogue of a hotel in the middle of Paris, and of one beside it. */
    public static HotelId learn(Catalogue catalogue) {
        catalogue.learn("demo", hotel("2", "Le Petit Canal", new Location(48.86, 2.36), List.of()));
        URI picture = URI.create("https://images.example/front.jpg");
        return catalogue.learn("demo", hotel("1", "Hôtel des Arts", Examples.PARIS, List.of(picture))).source();
    }

    private static SupplierHotel hotel(String code, String name, Location location, List<URI> images) {
        Address address = new Address(
                "12 rue des Arts", Optional.of("75001"), Optional.of("Paris"), Optional.of(new CountryCode("FR")));
        return new SupplierHotel(
                code,
                Optional.of(name),
                new HotelDetails(
                        Optional.of(location),
                        Optional.of(address),
                        OptionalDouble.of(4),
                        Optional.of(new Rating(8.4, 312)),
                        Optional.of("+33 1 42 00 00 00"),
                        Optional.of(URI.create("https://hotel.example/arts")),
                        images));
    }
}
