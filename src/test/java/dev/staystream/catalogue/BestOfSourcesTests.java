package dev.staystream.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.stay.Rating;
import dev.staystream.supplier.SupplierHotel;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shown of a hotel that several sources tell of. */
final class BestOfSourcesTests {

    private static final HotelId ID = new HotelId("h");

    @Test
    void isTheNameThatMostSourcesWriteInItsBestSpelling() {
        assertThat(nameOf("HOTEL DES ECOLES", "Hôtel des Écoles by Chain", "Hotel des Ecoles", "Hôtel des Écoles"))
                .contains("Hôtel des Écoles");
        assertThat(nameOf("RITZ", "Ritz")).contains("Ritz");
        assertThat(nameOf("Lutetia", "Grand Lutetia")).contains("Lutetia");
        assertThat(nameOf()).isEmpty();
    }

    @Test
    void isAPlaceThatOneSourceStatesAmidstTheOthers() {
        Location amidst = new Location(48.8570, 2.3520);

        assertThat(shown(at(new Location(48.8571, 2.3521)), at(amidst), at(new Location(48.8568, 2.3519)), at(new Location(48.9, 2.5)))
                        .details()
                        .location())
                .contains(amidst);
    }

    @Test
    void areTheStarsMostSourcesSayAndOfTwoSaidEquallyOftenTheFewer() {
        assertThat(shown(starred(4), starred(3), starred(4)).details().stars()).hasValue(4);
        assertThat(shown(starred(4), starred(3)).details().stars()).hasValue(3);
        assertThat(shown(HotelDetails.UNKNOWN, HotelDetails.UNKNOWN).details().stars())
                .isEmpty();
    }

    @Test
    void isTheAddressThatStatesMost() {
        Address whole = new Address(
                "1 rue X", Optional.of("75001"), Optional.of("Paris"), Optional.of(new CountryCode("FR")));

        assertThat(shown(addressed(Address.of("1 rue X, 75001 Paris, France")), addressed(whole))
                        .details()
                        .address())
                .contains(whole);
    }

    @Test
    void areTheRatingOfMostGuestsAndThePicturesOfOneSource() {
        assertThat(shown(rated(new Rating(9.9, 3)), rated(new Rating(8.1, 4_000)))
                        .details()
                        .rating())
                .contains(new Rating(8.1, 4_000));
        assertThat(shown(pictured("a", 2), pictured("b", 5), pictured("c", 5)).details().images())
                .hasSize(5)
                .allSatisfy(image -> assertThat(image.getPath()).startsWith("/b"));
    }

    private static Optional<String> nameOf(String... names) {
        return BestOfSources.hotel(
                        ID,
                        Stream.of(names)
                                .map(name -> CatalogueExamples.named(name, name))
                                .toList())
                .map(Hotel::name);
    }

    private static Hotel shown(HotelDetails... details) {
        List<SupplierHotel> sources = Stream.of(details)
                .map(each -> new SupplierHotel("1", Optional.of("Hotel"), each))
                .toList();
        return BestOfSources.hotel(ID, sources).orElseThrow();
    }

    private static HotelDetails at(Location location) {
        return CatalogueExamples.standing("1", location).details();
    }

    private static HotelDetails starred(double stars) {
        return details(Optional.empty(), OptionalDouble.of(stars), Optional.empty(), List.of());
    }

    private static HotelDetails addressed(Address address) {
        return details(Optional.of(address), OptionalDouble.empty(), Optional.empty(), List.of());
    }

    private static HotelDetails rated(Rating rating) {
        return details(Optional.empty(), OptionalDouble.empty(), Optional.of(rating), List.of());
    }

    private static HotelDetails pictured(String source, int images) {
        List<URI> addresses = IntStream.range(0, images)
                .mapToObj(number -> URI.create("https://images.example/%s%d".formatted(source, number)))
                .toList();
        return details(Optional.empty(), OptionalDouble.empty(), Optional.empty(), addresses);
    }

    private static HotelDetails details(
            Optional<Address> address, OptionalDouble stars, Optional<Rating> rating, List<URI> images) {
        return new HotelDetails(
                Optional.empty(), address, stars, rating, Optional.empty(), Optional.empty(), images);
    }
}
