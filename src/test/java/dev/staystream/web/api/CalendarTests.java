package dev.staystream.web.api;

import static dev.staystream.stay.Examples.QUERY;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.staystream.prices.Basis;
import dev.staystream.prices.SeenPrice;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.SupplierId;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;

/** The cheapest prices seen, by check-in. */
final class CalendarTests {

    private static final String JANUARY = "/api/v1/calendar?near=48.8566,2.3522&month=2027-01";

    private final Api api = new Api();

    @BeforeEach
    void see() {
        SeenPrice seen = new SeenPrice(
                new HotelId("h-1"),
                LocalDate.parse("2027-01-12"),
                Money.of("98.50", "EUR"),
                new SupplierId("liteapi"),
                Events.NOON);
        when(api.prices().calendar(any(), any(), any())).thenReturn(Mono.just(List.of(seen)));
    }

    @Test
    void tellsOfEachDayTheCheapestTotalAndWhoseItWas() {
        get(JANUARY)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=300, public")
                .expectHeader()
                .exists(HttpHeaders.ETAG)
                .expectBody()
                .json("""
                    {"month": "2027-01", "nights": 2, "days": [{"checkIn": "2027-01-12", "total": {"amount": "98.50", "currency": "EUR"},
                     "hotel": "h-1", "supplier": "liteapi", "observedAt": "2026-11-20T12:00:00Z"}]}""");
    }

    @Test
    void looksForWhatIsComparable() {
        get(JANUARY + "&radius=7km&nights=3&room=2-5&guestCountry=FR&currency=USD").expectStatus().isOk();

        Area area = new Area(((Area) QUERY.destination()).centre(), 7);
        Basis basis = new Basis(
                3,
                List.of(new Occupancy(2, List.of(5))),
                new CountryCode("FR"),
                Currency.getInstance("USD"));
        verify(api.prices()).calendar(area, YearMonth.of(2027, 1), basis);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/calendar?near=48.8566%2C2.3522,month",
        "/api/v1/calendar?month=2027-01,place",
        "/api/v1/calendar?near=48.8566%2C2.3522&month=2026-10,month",
        "/api/v1/calendar?near=48.8566%2C2.3522&month=2028-05,month",
        "/api/v1/calendar?near=48.8566%2C2.3522&month=January,month",
        "/api/v1/calendar?near=48.8566%2C2.3522&month=2027-01&nights=0,nights",
        "/api/v1/calendar?near=48.8566%2C2.3522&month=2027-01&checkIn=2027-01-12,checkIn",
        "/api/v1/calendar?hotel=h-1&month=2027-01,hotel"
    })
    void refusesWhatCannotBeAsked(String address, String field) {
        get(address).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[*].field").isEqualTo(field);
    }

    private ResponseSpec get(String address) {
        return api.client().get().uri(URI.create(address)).exchange();
    }
}
