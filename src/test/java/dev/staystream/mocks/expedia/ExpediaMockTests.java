package dev.staystream.mocks.expedia;

import static dev.staystream.mocks.Asking.json;
import static dev.staystream.mocks.Asking.send;
import static dev.staystream.mocks.Fixture.COUPLE;
import static dev.staystream.mocks.Fixture.PARIS;
import static dev.staystream.mocks.Fixture.enquiry;
import static dev.staystream.mocks.Fixture.selling;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.Asking;
import dev.staystream.mocks.MockSuppliers;
import dev.staystream.mocks.SharedSuppliers;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.stay.Location;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedSuppliers.class)
class ExpediaMockTests {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx");

    private static final Location NEW_YORK = new Location(40.7128, -74.0060);

    private final MockSuppliers suppliers;

    private final Asking asking;

    ExpediaMockTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.asking = new Asking(suppliers);
    }

    private static String ids(List<Listing> listings) {
        return listings.stream()
                .limit(250)
                .map(listing -> "&property_id=" + listing.code())
                .collect(joining());
    }

    private JsonNode availability(List<Listing> listings, String rest) throws Exception {
        return json(asking.expediaAvailability(rest + ids(listings)));
    }

    private static Stream<JsonNode> rates(JsonNode answer) {
        return answer.valueStream()
                .flatMap(property -> property.path("rooms").valueStream())
                .flatMap(room -> room.path("rates").valueStream());
    }

    @Test
    void knowsThePropertiesInAPolygon() throws Exception {
        String square = """
            {"type":"Polygon","coordinates":[[[2.33,48.85],[2.36,48.85],[2.36,48.87],[2.33,48.87],[2.33,48.85]]]}
            """;
        JsonNode found = json(asking.expedia("/v3/properties/geography?include=property_ids&supply_source=expedia")
                .POST(ofString(square)));

        assertThat(found.propertyStream().map(Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(suppliers.world().storefront("expedia").within(PARIS, 5).stream()
                        .filter(listing -> inside(listing.location()))
                        .map(Listing::code)
                        .toList());
        assertThat(found.valueStream())
                .isNotEmpty()
                .allSatisfy(property ->
                        assertThat(property.path("property_id").isString()).isTrue());
    }

    private static boolean inside(Location place) {
        return place.latitude() > 48.85
                && place.latitude() < 48.87
                && place.longitude() > 2.33
                && place.longitude() < 2.36;
    }

    @Test
    void tellsWhatPropertiesAre() throws Exception {
        List<Listing> listings = selling(suppliers, "expedia");
        JsonNode content =
                json(asking.expedia("/v3/properties/content?language=en-US&supply_source=expedia" + ids(listings)));

        assertThat(content.size()).isEqualTo(listings.size());
        assertThat(listings).allSatisfy(listing -> {
            JsonNode property = content.path(listing.code());
            assertThat(property.path("name").asString()).isEqualTo(listing.name());
            assertThat(property.at("/address/country_code").asString()).isEqualTo("FR");
            assertThat(property.at("/location/coordinates/latitude").asDouble())
                    .isEqualTo(listing.location().latitude());
            assertThat(property.at("/ratings/property/rating").asString()).matches("[1-5]\\.0");
            assertThat(new BigDecimal(property.at("/ratings/guest/overall").asString()))
                    .isBetween(BigDecimal.ONE, new BigDecimal("5"));
        });
    }

    @Test
    void answersAvailabilityAsABareArrayWithItsLimits() throws Exception {
        HttpResponse<String> answer =
                send(asking.expediaAvailability("occupancy=2" + ids(selling(suppliers, "expedia"))));

        assertThat(answer.body()).startsWith("[{\"property_id\":\"");
        assertThat(answer.headers().firstValue("Rate-Limit-Minute-Remaining")).isPresent();
    }

    @Test
    void asksExactlyWhatTheWorldDoes() throws Exception {
        List<Listing> listings = selling(suppliers, "expedia");
        Storefront storefront = suppliers.world().storefront("expedia");

        assertThat(rates(availability(listings, "occupancy=2"))
                        .map(rate -> rate.at("/occupancy_pricing/2/totals/inclusive/request_currency/value"))
                        .map(JsonNode::stringValue)
                        .map(BigDecimal::new))
                .containsExactlyInAnyOrderElementsOf(listings.stream()
                        .limit(250)
                        .flatMap(listing -> storefront.quotes(listing, enquiry(COUPLE)).stream())
                        .map(Quote::total)
                        .toList());
    }

    @Test
    void addsUpToTheCent() throws Exception {
        List<Listing> listings = suppliers.world().storefront("expedia").within(NEW_YORK, 5).stream()
                .toList();

        assertThat(rates(availability(listings, "occupancy=2-4")).map(rate -> rate.at("/occupancy_pricing/2-4")))
                .isNotEmpty()
                .allSatisfy(pricing -> {
                    BigDecimal nights =
                            sum(pricing.path("nightly").valueStream().flatMap(JsonNode::valueStream));
                    BigDecimal fees = sum(pricing.path("fees").valueStream().map(fee -> fee.path("billable_currency")));
                    assertThat(value(pricing, "inclusive")).isEqualByComparingTo(nights);
                    assertThat(value(pricing, pricing.has("fees") ? "property_inclusive" : "inclusive"))
                            .isEqualByComparingTo(nights.add(fees));
                    assertThat(pricing.at("/totals/inclusive/billable_currency/currency")
                                    .asString())
                            .isEqualTo("USD");
                    assertThat(pricing.at("/totals/inclusive/request_currency/currency")
                                    .asString())
                            .isEqualTo("EUR");
                })
                .anySatisfy(pricing ->
                        assertThat(pricing.at("/fees/resort_fee").isObject()).isTrue());
    }

    private static BigDecimal value(JsonNode pricing, String total) {
        return new BigDecimal(pricing.at("/totals/%s/billable_currency/value".formatted(total))
                .asString());
    }

    private static BigDecimal sum(Stream<JsonNode> amounts) {
        return amounts.map(amount -> new BigDecimal(amount.path("value").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void statesPenaltiesWithTheirOffsetAndNoneWhereNothingIsReturned() throws Exception {
        assertThat(rates(availability(selling(suppliers, "expedia"), "occupancy=2")))
                .allSatisfy(rate -> assertThat(rate.path("cancel_penalties").isEmpty())
                        .isNotEqualTo(rate.path("refundable").asBoolean()))
                .flatExtracting(rate -> rate.path("cancel_penalties").values())
                .isNotEmpty()
                .allSatisfy(penalty -> assertThat(
                                OffsetDateTime.parse(penalty.path("start").asString(), TIME))
                        .isBefore(OffsetDateTime.parse(penalty.path("end").asString(), TIME)));
    }

    @Test
    void pricesEachOccupancyOnce() throws Exception {
        JsonNode answer = availability(selling(suppliers, "expedia"), "occupancy=2&occupancy=1-3,8&occupancy=2");

        assertThat(rates(answer)).isNotEmpty().allSatisfy(rate -> {
            assertThat(rate.path("occupancy_pricing").propertyNames()).containsExactly("2", "1-3,8");
            assertThat(rate.path("available_rooms").asInt()).isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void givesNoMoreRatesThanWanted() throws Exception {
        String wanted =
                "/v3/properties/availability?checkin=2027-01-15&checkout=2027-01-17&currency=EUR&country_code=DE"
                    + "&language=en-US&sales_channel=website&sales_environment=hotel_only&occupancy=2&rate_plan_count=1";

        assertThat(json(asking.expedia(wanted + ids(selling(suppliers, "expedia"))))
                        .valueStream())
                .isNotEmpty()
                .allSatisfy(
                        property -> assertThat(property.path("rooms").size()).isEqualTo(1));
    }

    @Test
    void saysThatNothingIsAvailableByAnEmptyArray() throws Exception {
        assertThat(send(asking.expediaAvailability("occupancy=2&property_id=1")).body())
                .isEqualTo("[]");
    }

    @Test
    void refusesMoreThan250Properties() throws Exception {
        HttpResponse<String> refusal = send(asking.expediaAvailability("occupancy=2" + "&property_id=1".repeat(251)));

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body()).contains("invalid_input");
    }

    @Test
    void refusesWhatIsNotSigned() throws Exception {
        HttpResponse<String> refusal = send(asking.unsigned("expedia", "/v3/properties/geography"));

        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.body()).contains("request_unauthenticated");
    }
}
