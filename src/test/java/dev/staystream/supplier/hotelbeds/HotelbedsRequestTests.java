package dev.staystream.supplier.hotelbeds;

import static dev.staystream.supplier.hotelbeds.Asking.rooms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.RateKey;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class HotelbedsRequestTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void asksForAnArea() {
        assertAsks(Asking.forRooms(rooms(1, 2)), """
            {
              "stay": {"checkIn": "2027-01-15", "checkOut": "2027-01-20"},
              "occupancies": [{"rooms": 1, "adults": 2, "children": 0}],
              "geolocation": {"latitude": 39.57119, "longitude": 2.64663, "radius": 20.0, "unit": "km"},
              "sourceMarket": "DE"
            }
            """);
    }

    @Test
    void asksForHotelsByCode() {
        assertAsks(Asking.forRooms(new Target.Codes(List.of("77", "168")), rooms(1, 2)), """
            {
              "stay": {"checkIn": "2027-01-15", "checkOut": "2027-01-20"},
              "occupancies": [{"rooms": 1, "adults": 2, "children": 0}],
              "hotels": {"hotel": [77, 168]},
              "sourceMarket": "DE"
            }
            """);
    }

    @Test
    void asksForSeveralRoomsAndTellsTheAgesOfChildren() {
        assertAsks(Asking.forRooms(new Target.Codes(List.of("77")), rooms(2, 2), rooms(1, 1, 5, 2)), """
            {
              "stay": {"checkIn": "2027-01-15", "checkOut": "2027-01-20"},
              "occupancies": [
                {"rooms": 2, "adults": 2, "children": 0},
                {"rooms": 1, "adults": 1, "children": 2,
                 "paxes": [{"type": "CH", "age": 2}, {"type": "CH", "age": 5}]}
              ],
              "hotels": {"hotel": [77]},
              "sourceMarket": "DE"
            }
            """);
    }

    @Test
    void asksForOneRateAgain() {
        assertThat(JSON.readTree(HotelbedsRequest.check(new RateKey("20270115|77|DBL.ST|CG BAR RO|1~2~0"))))
                .isEqualTo(JSON.readTree("""
                    {"rooms": [{"rateKey": "20270115|77|DBL.ST|CG BAR RO|1~2~0"}]}
                    """));
    }

    private static void assertAsks(SupplierRequest request, String expected) {
        assertThat(JSON.readTree(HotelbedsRequest.availability(request))).isEqualTo(JSON.readTree(expected));
    }
}
