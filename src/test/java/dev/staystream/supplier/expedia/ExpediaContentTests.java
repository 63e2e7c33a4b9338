package dev.staystream.supplier.expedia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Address;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Location;
import dev.staystream.supplier.SupplierHotel;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a property no more is believed than the contract vouches for, and no more shown than it allows. */
final class ExpediaContentTests {

    @Test
    void showsOnlyAboutWhereAHiddenPropertyLies() {
        HotelDetails hidden = details("""
            "location": {"coordinates": {"latitude": 1.5, "longitude": 2.5}, "obfuscation_required": true,
                         "obfuscated_coordinates": {"latitude": 1.25, "longitude": 2.75}}\
            """);

        assertThat(hidden.location()).contains(new Location(1.25, 2.75));
    }

    @CsvSource({"Star, 4.5, true", "Alternate, 4.5, false", "Star, 0.0, false", "Star, , false"})
    @ParameterizedTest
    void takesStarsFromTheOfficialRatingOnly(String type, String rating, boolean known) {
        HotelDetails details = details("""
            "ratings": {"property": {"rating": "%s", "type": "%s"}}\
            """.formatted(rating == null ? "" : rating, type));

        assertThat(details.stars().isPresent()).isEqualTo(known);
    }

    @Test
    void leavesOutACountryThatIsNone() {
        assertThat(details("\"address\": {\"line_1\": \"1 Road\", \"country_code\": \"XX\"}")
                        .address())
                .contains(Address.of("1 Road"));
    }

    @Test
    void knowsNoAddressWithoutALine() {
        assertThat(details("\"address\": {\"city\": \"Paris\", \"country_code\": \"FR\"}")
                        .address())
                .isEmpty();
    }

    @Test
    void showsTheHeroFirstAndTenPicturesAtMost() {
        String others = "{\"links\": {\"350px\": {\"href\": \"https://i.example/b.jpg\"}}}, ".repeat(20);
        HotelDetails details = details("\"images\": [" + others + """
            {"hero_image": true, "links": {"70px": {"href": "https://i.example/t.jpg"},
                "1000px": {"href": "https://i.example/z.jpg"}, "350px": {"href": "not an address"}}}]\
            """);

        assertThat(details.images())
                .hasSize(10)
                .startsWith(URI.create("https://i.example/z.jpg"), URI.create("https://i.example/b.jpg"));
    }

    @Test
    void knowsNothingOfWhatIsNotTold() {
        assertThat(ExpediaContent.read("{\"8\": {\"property_id\": \"8\", \"category\": {}}}".getBytes(UTF_8), Optional.empty()).hotels())
                .containsExactly(new SupplierHotel("8", Optional.empty(), HotelDetails.UNKNOWN));
    }

    private static HotelDetails details(String fields) {
        return ExpediaContent.read("{\"8\": {%s}}".formatted(fields).getBytes(UTF_8), Optional.empty())
                .hotels()
                .getFirst()
                .details();
    }
}
