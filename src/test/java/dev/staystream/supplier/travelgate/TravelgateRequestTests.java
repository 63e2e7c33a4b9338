package dev.staystream.supplier.travelgate;

import static dev.staystream.supplier.travelgate.Asked.DOUBLE;
import static dev.staystream.supplier.travelgate.Asked.account;
import static dev.staystream.supplier.travelgate.Asked.request;
import static dev.staystream.supplier.travelgate.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.staystream.stay.RateKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question becomes a query with variables, as the contract wants them. */
final class TravelgateRequestTests {

    private static final String DEMO_KEY = "test0000-0000-0000-0000-000000000000";

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @Test
    void asksForHotelsByTheirCodesForTheGuestsOfACountry() {
        variable("criteria", "secret", List.of("1", "23"))
                .isEqualTo(Map.of(
                        "checkIn", "2027-05-28",
                        "checkOut", "2027-05-30",
                        "hotels", List.of("1", "23"),
                        "occupancies", List.of(paxes(30, 30)),
                        "currency", "EUR",
                        "markets", List.of("ES"),
                        "nationality", "ES",
                        "language", "en"));
    }

    @Test
    void namesTheAgeOfEveryGuestOfEveryRoom() {
        TravelgateRequest asked = TravelgateRequest.search(
                request(List.of("1"), rooms(2, 2), rooms(1, 1, 8, 3)), List.of("1"), account("secret", TIMEOUT));

        assertThat(asked.variables())
                .extractingByKey("criteria")
                .extracting("occupancies")
                .isEqualTo(List.of(paxes(30, 30), paxes(30, 30), paxes(30, 3, 8)));
    }

    @Test
    void asksOneAccessForWhatAnyoneCanBook() {
        variable("filter", "secret", List.of("1"))
                .containsEntry("access", Map.of("includes", List.of("2")))
                .containsEntry("status", Map.of("includes", List.of("OK")))
                .extractingByKey("rateRules")
                .extracting("excludes")
                .asInstanceOf(LIST)
                .contains("PACKAGE", "OLDER55")
                .doesNotContain("NORMAL", "NON_REFUNDABLE", "NEGOTIATED");
    }

    @CsvSource({"10000, 9000", "60000, 25000", "27777, 24999", "1, 1"})
    @ParameterizedTest
    void leavesSellersLessTimeThanTheAccountHasAndNoMoreThanTheContractAllows(int timeout, int told) {
        TravelgateRequest asked = TravelgateRequest.search(
                request(List.of("1"), DOUBLE), List.of("1"), account("secret", Duration.ofMillis(timeout)));

        assertThat(asked.variables())
                .extractingByKey("settings")
                .extracting("timeout")
                .isEqualTo(told);
    }

    @CsvSource({DEMO_KEY + ", true", "secret, false"})
    @ParameterizedTest
    void isInTestModeWithThePublishedDemoKeyOnly(String key, boolean test) {
        variable("settings", key, List.of("1"))
                .isEqualTo(Map.of(
                        "client",
                        "client_demo",
                        "context",
                        "HOTELTEST",
                        "timeout",
                        9000,
                        "testMode",
                        test,
                        "auditTransactions",
                        false));
    }

    @Test
    void asksForAQuoteByTheIdOfTheOption() {
        TravelgateRequest asked =
                TravelgateRequest.quote(new RateKey("33!~|a0"), account("secret", Duration.ofMinutes(1)));

        assertThat(asked.query()).contains("optionQuote");
        assertThat(asked.variables())
                .extractingByKey("criteria")
                .isEqualTo(Map.of("optionRefId", "33!~|a0", "language", "en"));
        assertThat(asked.variables())
                .extractingByKey("settings")
                .extracting("timeout")
                .isEqualTo(54_000);
    }

    @Test
    void asksForThePortfolioPageByPage() {
        assertThat(TravelgateRequest.hotels(account("secret", TIMEOUT), Optional.of("next"))
                        .variables())
                .isEqualTo(Map.of("criteria", Map.of("access", "2", "maxSize", 5000), "token", "next"));
    }

    private static MapAssert<Object, Object> variable(String name, String key, List<String> codes) {
        TravelgateRequest asked = TravelgateRequest.search(request(codes, DOUBLE), codes, account(key, TIMEOUT));
        return assertThat(asked.variables()).extractingByKey(name).asInstanceOf(MAP);
    }

    private static Map<String, Object> paxes(Integer... ages) {
        return Map.of(
                "paxes", List.of(ages).stream().map(age -> Map.of("age", age)).toList());
    }
}
