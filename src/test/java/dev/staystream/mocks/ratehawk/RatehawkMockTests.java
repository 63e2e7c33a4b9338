package dev.staystream.mocks.ratehawk;

import static dev.staystream.mocks.Asking.json;
import static dev.staystream.mocks.Asking.send;
import static dev.staystream.mocks.Fixture.COUPLE;
import static dev.staystream.mocks.Fixture.enquiry;
import static dev.staystream.mocks.Fixture.selling;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.Asking;
import dev.staystream.mocks.MockSuppliers;
import dev.staystream.mocks.SharedSuppliers;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedSuppliers.class)
class RatehawkMockTests {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    private static final String FOR_TWO = "\"guests\":[{\"adults\":2,\"children\":[]}]";

    private static final String AROUND = ",\"latitude\":48.8566,\"longitude\":2.3522,\"radius\":1000";

    private final MockSuppliers suppliers;

    private final Asking asking;

    RatehawkMockTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.asking = new Asking(suppliers);
    }

    private JsonNode around(String guests) throws Exception {
        return json(asking.ratehawk("serp/geo", guests + AROUND));
    }

    private static Stream<JsonNode> rates(JsonNode answer) {
        return answer.at("/data/hotels")
                .valueStream()
                .flatMap(hotel -> hotel.path("rates").valueStream());
    }

    private static JsonNode payment(JsonNode rate) {
        return rate.at("/payment_options/payment_types/0");
    }

    private static BigDecimal charged(JsonNode rate) {
        return new BigDecimal(payment(rate).path("amount").asString());
    }

    @Test
    void asksExactlyWhatTheWorldDoesInTheCurrencyOfTheContract() throws Exception {
        Storefront storefront = suppliers.world().storefront("ratehawk");

        assertThat(rates(around(FOR_TWO)).map(RatehawkMockTests::charged))
                .containsExactlyInAnyOrderElementsOf(selling(suppliers, "ratehawk").stream()
                        .flatMap(listing -> storefront.quotes(listing, enquiry(COUPLE).in(DOLLAR)).stream())
                        .map(Quote::total)
                        .toList());
    }

    @Test
    void showsAmountsInTheCurrencyAskedForBesides() throws Exception {
        assertThat(rates(around(FOR_TWO)).map(RatehawkMockTests::payment)).allSatisfy(payment -> {
            assertThat(payment.path("currency_code").asString()).isEqualTo("USD");
            assertThat(payment.path("show_currency_code").asString()).isEqualTo("EUR");
        });
    }

    @Test
    void answersForHotelsByIdAsForACircle() throws Exception {
        String ids = selling(suppliers, "ratehawk").stream()
                .map(listing -> "\"%s\"".formatted(listing.code()))
                .collect(joining(","));
        JsonNode named = json(asking.ratehawk("serp/hotels", FOR_TWO + ",\"ids\":[%s]".formatted(ids)));

        assertThat(named.path("data")).isEqualTo(around(FOR_TWO).path("data"));
        assertThat(named.path("status").asString()).isEqualTo("ok");
        assertThat(named.path("error").isNull()).isTrue();
    }

    @Test
    void sumsUpAllRoomsInEachRate() throws Exception {
        Storefront storefront = suppliers.world().storefront("ratehawk");
        List<BigDecimal> together = rates(around("\"guests\":[{\"adults\":2},{\"adults\":2}]"))
                .map(RatehawkMockTests::charged)
                .toList();

        assertThat(together)
                .containsExactlyInAnyOrderElementsOf(selling(suppliers, "ratehawk").stream()
                        .flatMap(listing ->
                                storefront.quotes(listing, enquiry(COUPLE, COUPLE).in(DOLLAR)).stream())
                        .map(Quote::total)
                        .toList());
    }

    @Test
    void pricesEveryNight() throws Exception {
        assertThat(rates(around(FOR_TWO))).isNotEmpty().allSatisfy(rate -> {
            List<BigDecimal> nights = rate.path("daily_prices")
                    .valueStream()
                    .map(night -> new BigDecimal(night.asString()))
                    .toList();
            assertThat(nights).hasSize(2);
            assertThat(nights.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(charged(rate));
        });
    }

    @Test
    void tellsOfTaxesIncludedAndDueAtTheHotelAndSometimesOfNone() throws Exception {
        List<JsonNode> taxes = rates(around(FOR_TWO))
                .map(rate -> payment(rate).path("tax_data"))
                .toList();

        assertThat(taxes).anyMatch(JsonNode::isEmpty);
        assertThat(taxes.stream().flatMap(told -> told.path("taxes").valueStream()))
                .extracting(tax -> tax.path("included_by_supplier").asBoolean())
                .contains(true, false);
    }

    @Test
    void statesUntilWhenCancellingIsFreeInUtc() throws Exception {
        List<JsonNode> penalties = rates(around(FOR_TWO))
                .map(rate -> payment(rate).path("cancellation_penalties"))
                .toList();

        assertThat(penalties).anyMatch(told -> told.path("free_cancellation_before").isNull());
        assertThat(penalties.stream().filter(told -> !told.path("free_cancellation_before").isNull()))
                .isNotEmpty()
                .allSatisfy(told -> {
                    String free = told.path("free_cancellation_before").asString();
                    assertThat(LocalDateTime.parse(free)).isBefore(LocalDateTime.parse("2027-01-16T00:00:00"));
                    assertThat(told.at("/policies/0/end_at").asString()).isEqualTo(free);
                    assertThat(told.at("/policies/1/start_at").asString()).isEqualTo(free);
                });
    }

    @Test
    void tellsOfItsLimitInEveryAnswer() throws Exception {
        HttpResponse<String> answer = send(asking.ratehawk("serp/geo", FOR_TWO + AROUND));

        assertThat(answer.headers().firstValue("X-RateLimit-Remaining")).contains("2999");
        assertThat(answer.headers().firstValue("X-RateLimit-Reset"))
                .hasValueSatisfying(reset -> assertThat(LocalDateTime.parse(reset)).isNotNull());
    }

    @Test
    void saysWhenItMayBeAskedAgain() throws Exception {
        HttpResponse<String> answer = send(asking.usual("ratehawk"), Scenario.THROTTLED);

        assertThat(answer.headers().firstValue("X-RateLimit-Remaining")).contains("0");
        assertThat(answer.headers().firstValue("X-RateLimit-Reset"))
                .hasValueSatisfying(reset -> assertThat(LocalDateTime.parse(reset)).isNotNull());
        assertThat(answer.body()).contains("endpoint_exceeded_limit");
    }

    @Test
    void namesARateOnThePageOfItsHotelAsInTheSearch() throws Exception {
        JsonNode seen = around(FOR_TWO).at("/data/hotels/0");
        JsonNode page = page(seen, Scenario.NORMAL);

        assertThat(hashes(page)).isEqualTo(hashes(seen));
        assertThat(page.path("rates").valueStream())
                .allSatisfy(rate -> assertThat(rate.path("book_hash").asString())
                        .startsWith("h-"));
        assertThat(charged(page.at("/rates/0"))).isEqualByComparingTo(charged(seen.at("/rates/0")));
    }

    @Test
    void asksMoreOnThePageOfAHotelOrHasNothingLeft() throws Exception {
        JsonNode seen = around(FOR_TWO).at("/data/hotels/0");

        assertThat(charged(page(seen, Scenario.PRICE_CHANGED).at("/rates/0")))
                .isGreaterThan(charged(seen.at("/rates/0")));
        assertThat(page(seen, Scenario.SOLD_OUT).isMissingNode()).isTrue();
    }

    private JsonNode page(JsonNode hotel, Scenario scenario) throws Exception {
        String id = ",\"id\":\"%s\"".formatted(hotel.path("id").asString());
        return new JsonMapper()
                .readTree(send(asking.ratehawk("hp", FOR_TWO + id), scenario).body())
                .at("/data/hotels/0");
    }

    private static List<String> hashes(JsonNode hotel) {
        return hotel.path("rates")
                .valueStream()
                .map(rate -> rate.path("match_hash").asString())
                .toList();
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "serp/geo|\"guests\":[]" + AROUND + "|guests",
                "serp/geo|" + FOR_TWO + ",\"latitude\":48,\"longitude\":2,\"radius\":70001|radius",
                "serp/hotels|" + FOR_TWO + "|ids",
                "hp|" + FOR_TWO + "|id"
            })
    @ParameterizedTest
    void saysWhatIsWrongInTheEnvelope(String path, String body, String field) throws Exception {
        HttpResponse<String> refusal = send(asking.ratehawk(path, body));
        JsonNode envelope = new JsonMapper().readTree(refusal.body());

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(envelope.path("error").asString()).isEqualTo("invalid_params");
        assertThat(envelope.at("/debug/validation_error").asString()).startsWith(field);
    }

    @Test
    void refusesMissingCredentials() throws Exception {
        HttpResponse<String> refusal = send(asking.unsigned("ratehawk", "/api/b2b/v3/search/serp/geo/"));

        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.body()).contains("incorrect_credentials");
    }
}
