package dev.staystream.supplier.ohip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import dev.staystream.supplier.SupplierHotel;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the content tells of the channel and its hotels. */
final class OhipContentTests {

    private static final String PROPERTY = """
        {"propertyInfo": {"hotelId": "H", "hotelCode": "H1", "hotelName": "Hôtel Élysée", "chainCode": "C",
          "address": {"addressLine": ["1 rue de Rivoli", "Bâtiment B"], "countryCode": "FR", "cityName": "Paris",
                      "postalCode": "75001"},
          "latitude": 48.8566, "longitude": 2.3522, "currencyCode": "EUR",
          "timeZone": {"timeZoneName": "Europe/Paris", "offset": "UTC+01:00"},
          "communications": {"phones": [{"phoneTechType": "PHONE"}, {"phoneNumber": "+33 1 23"}, {"phoneNumber": "+33 2"}],
                             "urls": [{"url": "https://hotel.example/elysee?a=1"}]}}}\
        """;

    private static OhipHotel hotel(String json) {
        return OhipHotel.read(json.getBytes(UTF_8));
    }

    @Test
    void tellsWhatAHotelIs() {
        SupplierHotel hotel = hotel(PROPERTY).hotel("H1");

        assertThat(hotel.code()).isEqualTo("H1");
        assertThat(hotel.name()).contains("Hôtel Élysée");
        assertThat(hotel.details().location()).contains(new Location(48.8566, 2.3522));
        assertThat(hotel.details().address())
                .contains(new Address(
                        "1 rue de Rivoli, Bâtiment B",
                        Optional.of("75001"),
                        Optional.of("Paris"),
                        Optional.of(new CountryCode("FR"))));
        assertThat(hotel.details().phone()).contains("+33 1 23");
        assertThat(hotel.details().website()).contains(URI.create("https://hotel.example/elysee?a=1"));
        assertThat(hotel.details().stars()).isEmpty();
        assertThat(hotel(PROPERTY).zone()).contains(ZoneId.of("Europe/Paris"));
    }

    @Test
    void makesNothingUpThatIsNotTold() {
        SupplierHotel hotel = hotel("{\"propertyInfo\": {}}").hotel("H1");

        assertThat(hotel).isEqualTo(SupplierHotel.coded("H1"));
        assertThat(hotel("{}").zone()).isEmpty();
    }

    @CsvSource({"0, 0", "91, 2", "48, -181", "48, null", "null, 2"})
    @ParameterizedTest
    void knowsNoPlaceThatIsNotOnEarth(String latitude, String longitude) {
        String lost = PROPERTY.replace("48.8566", latitude).replace("2.3522", longitude);

        assertThat(hotel(lost).hotel("H1").details().location()).isEmpty();
    }

    @Test
    void passesOverAddressesAndZonesThatAreNone() {
        String odd = PROPERTY.replace("https://hotel.example/elysee?a=1", "javascript:alert(1)")
                .replace("Europe/Paris", "Romance")
                .replace("\"FR\"", "\"XX\"");

        assertThat(hotel(odd).hotel("H1").details().website()).isEmpty();
        assertThat(hotel(odd).hotel("H1").details().address()).hasValueSatisfying(address -> assertThat(
                        address.country())
                .isEmpty());
        assertThat(hotel(odd).zone()).isEmpty();
    }

    @Test
    void goesOnWhereThePageEnds() {
        OhipPage page = OhipPage.read("""
            {"hasMore": true, "count": 3, "hotels": [{"hotelCode": "A1"}, {"hotelName": "No code"}, {"hotelCode": "B2"}]}
            """.getBytes(UTF_8), 200);

        assertThat(page.codes()).containsExactly("A1", "B2");
        assertThat(page.next()).hasValue(203);
    }

    @CsvSource(
            delimiter = '|',
            value = {"{\"hasMore\": true}", "{\"hasMore\": true, \"hotels\": []}", "{\"hotels\": [{\"hotelCode\": \"A1\"}]}"})
    @ParameterizedTest
    void endsWhereThereIsNoMore(String page) {
        assertThat(OhipPage.read(page.getBytes(UTF_8), 0).next()).isEmpty();
    }
}
