package dev.staystream.supplier.liteapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The body of the question for rates, as the contract writes it. */
final class LiteapiRequestTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final RoomsAsked TWO_ADULTS = new RoomsAsked(new Occupancy(2, List.of()), 1);

    private static final Area PARIS = new Area(new Location(48.8566, 2.3522), 5);

    @Test
    void asksForAnAreaByItsCentreAndItsRadiusInMetres() {
        assertBody(request(new Within(PARIS), TWO_ADULTS), """
            {"latitude": 48.8566, "longitude": 2.3522, "radius": 5000,
             "occupancies": [{"adults": 2, "children": []}],
             "currency": "EUR", "guestNationality": "DE", "checkin": "2027-01-15", "checkout": "2027-01-17",
             "timeout": 11, "limit": 1000, "maxRatesPerHotel": 5,
             "includeHotelData": true, "roomMapping": true, "stream": true}\
            """);
    }

    @Test
    void asksForHotelsByTheirCodes() {
        assertBody(request(new Codes(List.of("lp1897", "lp19c91")), TWO_ADULTS), """
            {"hotelIds": ["lp1897", "lp19c91"],
             "occupancies": [{"adults": 2, "children": []}],
             "currency": "EUR", "guestNationality": "DE", "checkin": "2027-01-15", "checkout": "2027-01-17",
             "timeout": 11, "limit": 2, "maxRatesPerHotel": 50,
             "includeHotelData": true, "roomMapping": true, "stream": true}\
            """);
    }

    @Test
    void asksForEachRoomOnItsOwnWithTheAgesOfItsChildren() {
        RoomsAsked families = new RoomsAsked(new Occupancy(2, List.of(11, 5)), 2);

        assertBody(request(new Codes(List.of("lp1897")), families, TWO_ADULTS), """
            {"hotelIds": ["lp1897"],
             "occupancies": [{"adults": 2, "children": [5, 11]}, {"adults": 2, "children": [5, 11]},
                             {"adults": 2, "children": []}],
             "currency": "EUR", "guestNationality": "DE", "checkin": "2027-01-15", "checkout": "2027-01-17",
             "timeout": 11, "limit": 1, "maxRatesPerHotel": 50,
             "includeHotelData": true, "roomMapping": true, "stream": true}\
            """);
    }

    @Test
    void asksForFewerRatesPerHotelWhereEachIsForMoreRooms() {
        RoomsAsked three = new RoomsAsked(new Occupancy(1, List.of()), 3);

        assertThat(LiteapiRequest.body(request(new Within(PARIS), three), Duration.ofSeconds(8)))
                .containsEntry("maxRatesPerHotel", 1);
    }

    @CsvSource({"1, 1", "12, 11", "13, 12", "3, 2", "30, 12", "7, 6"})
    @ParameterizedTest
    void letsLiteapiEndBeforeTheAccountDoes(long account, long asked) {
        assertThat(LiteapiRequest.body(request(new Within(PARIS), TWO_ADULTS), Duration.ofSeconds(account)))
                .containsEntry("timeout", asked);
    }

    @Test
    void asksForNoSmallerAreaThanTheContractAllows() {
        assertThat(LiteapiRequest.metres(new Area(PARIS.centre(), 0.3))).isEqualTo(1000);
        assertThat(LiteapiRequest.metres(new Area(PARIS.centre(), 1.2345))).isEqualTo(1235);
    }

    private static SupplierRequest request(Target target, RoomsAsked... rooms) {
        return new SupplierRequest(
                target,
                new Stay(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 17)),
                List.of(rooms),
                new CountryCode("DE"),
                Currency.getInstance("EUR"),
                false);
    }

    private static void assertBody(SupplierRequest request, String expected) {
        String body = JSON.writeValueAsString(LiteapiRequest.body(request, Duration.ofSeconds(12)));
        assertThat(JSON.readTree(body)).isEqualTo(JSON.readTree(expected));
    }
}
