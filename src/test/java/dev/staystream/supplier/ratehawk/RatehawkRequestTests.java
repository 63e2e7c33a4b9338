package dev.staystream.supplier.ratehawk;

import static dev.staystream.supplier.ratehawk.Asking.PARIS;
import static dev.staystream.supplier.ratehawk.Asking.TWO_ADULTS;
import static dev.staystream.supplier.ratehawk.Asking.hotels;
import static dev.staystream.supplier.ratehawk.Asking.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staystream.stay.Occupancy;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The questions, as the contract writes them. */
final class RatehawkRequestTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Duration TIMEOUT = Duration.ofSeconds(12);

    @Test
    void asksForAnAreaByItsCentreAndItsRadiusInMetres() {
        assertQuestion(
                RatehawkRequest.search(request(PARIS, TWO_ADULTS), TIMEOUT), "/api/b2b/v3/search/serp/geo/", """
                {"latitude": 48.8566, "longitude": 2.3522, "radius": 5000,
                 "checkin": "2027-01-15", "checkout": "2027-01-17", "residency": "de", "language": "en",
                 "guests": [{"adults": 2, "children": []}], "currency": "EUR", "timeout": 11}\
                """);
    }

    @Test
    void asksForHotelsByTheirCodes() {
        SupplierRequest request = request(hotels("adlon", "hotel_hocine"), TWO_ADULTS);

        assertQuestion(RatehawkRequest.search(request, TIMEOUT), "/api/b2b/v3/search/serp/hotels/", """
            {"ids": ["adlon", "hotel_hocine"],
             "checkin": "2027-01-15", "checkout": "2027-01-17", "residency": "de", "language": "en",
             "guests": [{"adults": 2, "children": []}], "currency": "EUR", "timeout": 11}\
            """);
    }

    @Test
    void asksForEachRoomOnItsOwnWithTheAgesOfItsChildren() {
        RoomsAsked families = new RoomsAsked(new Occupancy(2, List.of(11, 5)), 2);

        assertThat(RatehawkRequest.search(request(PARIS, TWO_ADULTS, families), TIMEOUT)
                        .body())
                .extractingByKey("guests")
                .extracting(JSON::writeValueAsString)
                .extracting(JSON::readTree)
                .isEqualTo(JSON.readTree("""
                    [{"adults": 2, "children": []},
                     {"adults": 2, "children": [5, 11]}, {"adults": 2, "children": [5, 11]}]\
                    """));
    }

    @Test
    void asksForThePageOfOneHotel() {
        SupplierRequest request = request(hotels("adlon"), TWO_ADULTS, new RoomsAsked(new Occupancy(1, List.of(7)), 1));

        assertQuestion(RatehawkRequest.hotelPage(request, TIMEOUT), "/api/b2b/v3/search/hp/", """
            {"id": "adlon",
             "checkin": "2027-01-15", "checkout": "2027-01-17", "residency": "de", "language": "en",
             "guests": [{"adults": 2, "children": []}, {"adults": 1, "children": [7]}],
             "currency": "EUR", "timeout": 11}\
            """);
    }

    @Test
    void knowsNoPageOfManyHotels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatehawkRequest.hotelPage(request(hotels("a", "b"), TWO_ADULTS), TIMEOUT))
                .withMessageStartingWith("a hotel page is of one hotel, but was asked for");
    }

    @CsvSource({"1, 1", "101, 100", "12, 11", "2, 1", "300, 100"})
    @ParameterizedTest
    void letsRatehawkEndBeforeTheAccountDoes(long account, long asked) {
        assertThat(RatehawkRequest.search(request(PARIS, TWO_ADULTS), Duration.ofSeconds(account))
                        .body())
                .containsEntry("timeout", asked);
    }

    private static void assertQuestion(RatehawkRequest question, String path, String body) {
        assertThat(question.path()).isEqualTo(path);
        assertThat(JSON.readTree(JSON.writeValueAsString(question.body()))).isEqualTo(JSON.readTree(body));
    }
}
