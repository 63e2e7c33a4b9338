package dev.staystream.mocks.ohip;

import static dev.staystream.mocks.Asking.json;
import static dev.staystream.mocks.Asking.send;
import static dev.staystream.mocks.Fixture.COUPLE;
import static dev.staystream.mocks.Fixture.enquiry;
import static dev.staystream.mocks.Fixture.selling;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.staystream.mocks.Asking;
import dev.staystream.mocks.MockSuppliers;
import dev.staystream.mocks.SharedSuppliers;
import dev.staystream.mocks.server.Scenario;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.supplier.ohip.Contract;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedSuppliers.class)
class OhipMockTests {

    private static final String CONTENT = "/content/v1/hotels";

    private static final String SHOP = "/shop/v1/hotels";

    private final MockSuppliers suppliers;

    private final Asking asking;

    OhipMockTests(MockSuppliers suppliers) {
        this.suppliers = suppliers;
        this.asking = new Asking(suppliers);
    }

    private List<Listing> ten() {
        return selling(suppliers, "ohip").stream().limit(10).toList();
    }

    private JsonNode search(String codes) throws Exception {
        return json(asking.ohipStay(SHOP + "?availableOnly=true&hotelCodes=" + codes)).path("roomStays");
    }

    private JsonNode offers(Listing hotel) throws Exception {
        return json(asking.ohipStay("%s/%s/offers".formatted(SHOP, hotel.code())))
                .at("/roomStays/0");
    }

    private JsonNode again(Listing hotel, JsonNode offer, Scenario scenario) throws Exception {
        String address = "%s/%s/offer?bookingCode=%s"
                .formatted(SHOP, hotel.code(), offer.path("bookingCode").asString());
        return new JsonMapper()
                .readTree(send(asking.ohipStay(address), scenario).body());
    }

    private static BigDecimal total(JsonNode offer) {
        return offer.at("/total/amountAfterTax").decimalValue();
    }

    @Test
    void listsTheChannelPageByPage() throws Exception {
        JsonNode first = json(asking.ohip(CONTENT + "?limit=15"));
        JsonNode second = json(asking.ohip(CONTENT + "?limit=15&offset=15"));

        assertThat(first.path("hasMore").asBoolean()).isTrue();
        assertThat(first.path("hotels").size()).isEqualTo(15);
        assertThat(Stream.concat(first.path("hotels").valueStream(), second.path("hotels").valueStream())
                        .map(hotel -> hotel.path("hotelCode").asString()))
                .hasSize(30)
                .doesNotHaveDuplicates()
                .allSatisfy(code ->
                        assertThat(suppliers.world().truth("ohip", code)).isPresent());
    }

    @Test
    void endsTheListWhereTheChannelDoes() throws Exception {
        int all = json(asking.ohip(CONTENT)).path("totalResults").asInt();
        JsonNode last = json(asking.ohip(CONTENT + "?limit=100&offset=" + (all - 1)));

        assertThat(all).isBetween(50, 150);
        assertThat(last.path("hasMore").asBoolean()).isFalse();
        assertThat(last.path("hotels").size()).isEqualTo(1);
    }

    @Test
    void tellsWhereAHotelIsAndByWhichClockItLives() throws Exception {
        Listing hotel = ten().getFirst();
        JsonNode told = json(asking.ohip("%s/%s".formatted(CONTENT, hotel.code()))).path("propertyInfo");

        assertThat(told.path("hotelName").asString()).isEqualTo(hotel.name());
        assertThat(told.path("latitude").asDouble()).isEqualTo(hotel.location().latitude());
        assertThat(told.at("/timeZone/timeZoneName").asString()).isEqualTo("Europe/Paris");
        assertThat(told.at("/address/countryCode").asString()).isEqualTo("FR");
    }

    @Test
    void saysWhichHotelsSell() throws Exception {
        List<String> codes = ten().stream().map(Listing::code).toList();

        assertThat(search(String.join(",", codes)).valueStream())
                .extracting(
                        stay -> stay.at("/propertyInfo/hotelCode").asString(),
                        stay -> stay.path("availability").asString())
                .containsExactlyElementsOf(codes.stream()
                        .map(code -> tuple(code, "AvailableForSale"))
                        .toList());
    }

    @Test
    void saysOfAHotelThatNobodyKnowsThatItIsNotFoundUnlessOthersSell() throws Exception {
        assertThat(search("OC0x").at("/0/availability").asString()).isEqualTo("NotFound");
        assertThat(search("OC0x," + ten().getFirst().code()).size()).isEqualTo(1);
    }

    @Test
    void asksExactlyWhatTheWorldDoes() throws Exception {
        Storefront storefront = suppliers.world().storefront("ohip");
        for (Listing hotel : ten()) {
            assertThat(offers(hotel).path("offers").valueStream().map(OhipMockTests::total))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(storefront.quotes(hotel, enquiry(COUPLE)).stream()
                            .map(Quote::total)
                            .toList());
        }
    }

    @Test
    void addsUpNightByNight() throws Exception {
        for (Listing hotel : ten()) {
            assertThat(offers(hotel).path("offers").valueStream()).isNotEmpty().allSatisfy(offer -> {
                assertThat(offer.at("/rateInformation/base")
                                .valueStream()
                                .map(night -> night.path("amountAfterTax").decimalValue())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(total(offer));
                assertThat(offer.at("/total/amountBeforeTax")
                                .decimalValue()
                                .add(offer.at("/total/taxes/amount").decimalValue()))
                        .isEqualByComparingTo(total(offer));
            });
        }
    }

    @Test
    void makesEveryOfferOfARoomTypeAndARatePlanThatItDescribes() throws Exception {
        JsonNode stay = offers(ten().getFirst());
        List<String> rooms = texts(stay.path("roomTypes"), "roomType");
        List<String> plans = texts(stay.path("ratePlans"), "ratePlanCode");

        assertThat(rooms).doesNotHaveDuplicates();
        assertThat(plans).doesNotHaveDuplicates();
        assertThat(stay.path("offers").valueStream()).isNotEmpty().allSatisfy(offer -> {
            assertThat(offer.path("roomType").asString()).isIn(rooms);
            assertThat(offer.path("ratePlanCode").asString()).isIn(plans);
            assertThat(offer.path("bookingCode").asString())
                    .isEqualTo(
                            "%s%s",
                            offer.path("roomType").asString(),
                            offer.path("ratePlanCode").asString());
        });
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(each -> each.path(field).asString()).toList();
    }

    @Test
    void pricesAnOfferAgain() throws Exception {
        Listing hotel = ten().getFirst();
        JsonNode seen = offers(hotel).at("/offers/0");

        assertThat(again(hotel, seen, Scenario.NORMAL).path("offer")).isEqualTo(seen);
        assertThat(total(again(hotel, seen, Scenario.PRICE_CHANGED).path("offer")))
                .isGreaterThan(total(seen));
        assertThat(again(hotel, seen, Scenario.SOLD_OUT).path("availability").asString())
                .isEqualTo("NoAvailability");
    }

    @Test
    void hasASumWithoutTaxesOnlyWhereItTellsNothingOfThem() throws Exception {
        String body = send(asking.usual("ohip"), Scenario.MISSING_TAXES).body();

        assertThat(new JsonMapper().readTree(body).at("/roomStays/0/offers").valueStream())
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.path("total").propertyNames())
                        .containsExactly("amountBeforeTax", "currencyCode"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CONTENT + "?limit=101",
                SHOP + "?arrivalDate=2027-01-15&departureDate=2027-01-17",
                SHOP + "?hotelCodes=1,2,3,4,5,6,7,8,9,10,11&arrivalDate=2027-01-15&departureDate=2027-01-17",
                SHOP + "?hotelCodes=1&arrivalDate=2027-01-15&departureDate=2027-01-14",
                SHOP + "?hotelCodes=1&arrivalDate=2027-01-15&departureDate=2027-01-17&children=2&childrenAges=4"
            })
    void refusesWhatTheContractDoesNotAllow(String address) throws Exception {
        HttpResponse<String> refusal = send(asking.ohip(address));

        assertThat(refusal.statusCode()).isEqualTo(400);
        assertThat(refusal.body()).contains("\"o:errorCode\":\"DEMO-400\"");
    }

    @Test
    void refusesAHotelThatIsNotInTheChannel() throws Exception {
        assertThat(send(asking.ohip(CONTENT + "/OC0x")).statusCode()).isEqualTo(404);
    }

    @Test
    void letsNobodyInWithoutATokenOrAChannel() throws Exception {
        assertThat(send(asking.unsigned("ohip", SHOP)).statusCode()).isEqualTo(401);
        assertThat(send(asking.unsigned("ohip", SHOP).header("authorization", "Bearer demo"))
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> token(String form) throws Exception {
        return send(asking.unsigned("ohip", "/hdpba/oauth2/v1/token")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(ofString(form)));
    }

    @Test
    void givesATokenForANameAndAPassword() throws Exception {
        assertThat(token("username=demo&password=demo").body()).contains("\"access_token\"", "3600");
        assertThat(token("username=demo").statusCode()).isEqualTo(400);
    }

    @Test
    void answersAsTheContractDefinesIt() throws Exception {
        String codes = ten().stream().map(Listing::code).collect(joining(","));
        Listing hotel = ten().getFirst();
        JsonNode seen = offers(hotel).at("/offers/0");

        assertThat(Contract.authentication()
                        .complaints(
                                "OAuth2TokenResponse",
                                token("username=demo&password=demo").body()))
                .isEmpty();
        assertThat(Contract.content().complaints("PropertyInfoSummaryResponse", body(CONTENT)))
                .isEmpty();
        assertThat(Contract.content().complaints("PropertyInfoResponse", body(CONTENT + "/" + hotel.code())))
                .isEmpty();
        assertThat(Contract.shop()
                        .complaints("PropertySearchResponse", stay(SHOP + "?hotelCodes=" + codes, Scenario.NORMAL)))
                .isEmpty();
        assertThat(Contract.shop()
                        .complaints("OfferDetailsResponse", again(hotel, seen, Scenario.NORMAL).toString()))
                .isEmpty();
        assertThat(Contract.shop()
                        .complaints("ExceptionDetail", stay(SHOP + "?hotelCodes=1", Scenario.ERROR_500)))
                .isEmpty();
        for (Listing each : ten()) {
            String address = "%s/%s/offers".formatted(SHOP, each.code());
            assertThat(Contract.shop().complaints("PropertyOffersResponse", stay(address, Scenario.NORMAL)))
                    .isEmpty();
        }
    }

    private String body(String address) throws Exception {
        return send(asking.ohip(address)).body();
    }

    private String stay(String address, Scenario scenario) throws Exception {
        return send(asking.ohipStay(address), scenario).body();
    }
}
