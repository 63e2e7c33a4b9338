package dev.staystream.supplier.ohip;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.staystream.supplier.ohip.Asking.NOW;
import static dev.staystream.supplier.ohip.Asking.PARIS;
import static dev.staystream.supplier.ohip.Asking.coupleIn;
import static dev.staystream.supplier.ohip.Channel.SHOP;
import static dev.staystream.supplier.ohip.Channel.answers;
import static dev.staystream.supplier.ohip.Channel.failure;
import static dev.staystream.supplier.ohip.Payloads.offer;
import static dev.staystream.supplier.ohip.Payloads.offersOf;
import static dev.staystream.supplier.ohip.Payloads.shop;
import static dev.staystream.supplier.ohip.Payloads.stay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.test.StepVerifier;

/** The adapter over the wire. */
final class OhipSupplierTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String CONTENT = "/content/v1/hotels";

    private static final String DETAILS = """
        {"title": "No offer", "propertyInfo": {"hotelCode": "A1"}, "availability": "%s",
         "roomType": {"roomType": "DLX", "roomName": "Deluxe King"}, "ratePlan": {"ratePlanCode": "FLEX"}, "offer": %s}\
        """;

    @RegisterExtension
    private static final WireMockExtension HOST = Channel.host();

    private final Supplier supplier = Channel.supplier(HOST, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void letIn() {
        Channel.gives(HOST, "t-1", 3600);
    }

    private List<Answer> ask(String... codes) {
        List<Answer> answers = new ArrayList<>();
        StepVerifier.create(supplier.ask(coupleIn(codes)))
                .thenConsumeWhile(answer -> true, answers::add)
                .expectComplete()
                .verify(PATIENCE);
        return answers;
    }

    private static void assertFailure(Throwable error, NoAnswer reason) {
        assertThat(error).isInstanceOfSatisfying(SupplierException.class, failure -> {
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.detail()).doesNotContain(Channel.PASSWORD, "t-1", "channel-user");
        });
    }

    @Test
    void asksWhichHotelsSellAndThoseWhat() {
        answers(HOST, SHOP, shop(stay("A1", "AvailableForSale"), stay("B2", "NoAvailability"), stay("C3", "AvailableForSale")));
        answers(HOST, SHOP + "/A1/offers", offersOf("A1", offer("")));
        answers(HOST, SHOP + "/C3/offers", offersOf("C3", offer(""), offer("").replace("DLXFLEX", "OTHER")));

        assertThat(ask("A1", "B2", "C3"))
                .allSatisfy(answer -> assertThat(answer.origin()).isEqualTo(Origin.live(NOW)))
                .flatExtracting(Answer::hotels)
                .extracting(hotel -> hotel.hotel().code(), hotel -> hotel.offers().size())
                .containsExactlyInAnyOrder(
                        tuple("A1", 1), tuple("C3", 2));

        HOST.verify(
                1,
                getRequestedFor(urlPathEqualTo(SHOP))
                        .withHeader("authorization", equalTo("Bearer t-1"))
                        .withHeader("x-channelCode", equalTo("CH1"))
                        .withHeader("Accept", equalTo("application/json"))
                        .withHeader("Accept-Language", equalTo("en"))
                        .withHeader("x-app-key", absent())
                        .withQueryParam("hotelCodes", equalTo("A1,B2,C3"))
                        .withQueryParam("adults", equalTo("2")));
        HOST.verify(2, getRequestedFor(urlMatching(SHOP + "/[AC]./offers.*")));
        HOST.verify(0, getRequestedFor(urlMatching(SHOP + "/B2/.*")));
        HOST.verify(
                1,
                postRequestedFor(urlPathEqualTo(Channel.TOKEN))
                        .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded"))
                        .withFormParam("username", equalTo("channel-user"))
                        .withFormParam("password", equalTo(Channel.PASSWORD)));
    }

    @Test
    void answersWithoutHotelsWhereNoneSells() {
        answers(HOST, SHOP, shop(stay("A1", "NoAvailability")));

        assertThat(ask("A1")).singleElement().satisfies(answer -> assertThat(answer.hotels())
                .isEmpty());
    }

    @Test
    void withdrawsWhatAHotelHasNoMore() {
        answers(HOST, SHOP, shop(stay("A1", "AvailableForSale")));
        answers(HOST, SHOP + "/A1/offers", shop(stay("A1", "NoAvailability")));

        assertThat(ask("A1")).singleElement().satisfies(answer -> assertThat(answer.hotels())
                .singleElement()
                .extracting(HotelOffers::offers)
                .isEqualTo(List.of()));
    }

    @Test
    void tellsWhatItHasBeforeItFailsOverOneHotel() {
        answers(HOST, SHOP, shop(stay("A1", "AvailableForSale"), stay("B2", "AvailableForSale")));
        HOST.stubFor(get(urlPathEqualTo(SHOP + "/A1/offers")).willReturn(failure(503)));
        answers(HOST, SHOP + "/B2/offers", offersOf("B2", offer("")));

        StepVerifier.create(supplier.ask(coupleIn("A1", "B2")))
                .assertNext(answer -> assertThat(answer.hotels()).hasSize(1))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.DOWN))
                .verify(PATIENCE);
    }

    @CsvSource({"400, INVALID_QUERY", "403, UNAUTHORISED", "404, INVALID_QUERY", "429, THROTTLED", "500, DOWN"})
    @ParameterizedTest
    void failsAsTheContractSays(int status, NoAnswer reason) {
        HOST.stubFor(get(urlPathEqualTo(SHOP)).willReturn(failure(status)));

        StepVerifier.create(supplier.ask(coupleIn("A1")))
                .expectErrorSatisfies(error -> assertFailure(error, reason))
                .verify(PATIENCE);
    }

    @Test
    void cannotBeAskedByArea() {
        StepVerifier.create(supplier.ask(coupleIn("A1").at(new Within(PARIS))))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.INVALID_QUERY))
                .verify(PATIENCE);
    }

    @Test
    void rechecksAnOfferByItsKey() {
        answers(HOST, SHOP + "/A1/offer", DETAILS.formatted("AvailableForSale", offer("").replace("220.00", "231.00")));
        Offer seen = Payloads.read("", Payloads.SOMEWHERE);

        StepVerifier.create(supplier.recheck(coupleIn("A1"), seen))
                .assertNext(offer -> {
                    assertThat(offer.rateKey()).isEqualTo(seen.rateKey());
                    assertThat(offer.room().name()).isEqualTo("Deluxe King");
                    assertThat(offer.price().quoted()).isEqualTo(Money.of("231.00", "EUR"));
                })
                .expectComplete()
                .verify(PATIENCE);

        HOST.verify(
                1,
                getRequestedFor(urlPathEqualTo(SHOP + "/A1/offer"))
                        .withQueryParam("bookingCode", equalTo("DLXFLEX"))
                        .withQueryParam("arrivalDate", equalTo("2027-01-15")));
    }

    @CsvSource({"NoAvailability, AvailableForSale", "AvailableForSale, NoAvailability"})
    @ParameterizedTest
    void findsAnOfferGoneThatCannotBeHadAnyMore(String hotel, String offer) {
        answers(HOST, SHOP + "/A1/offer", DETAILS.formatted(hotel, offer("").replace("AvailableForSale", offer)));

        StepVerifier.create(supplier.recheck(coupleIn("A1"), Payloads.read("", Payloads.SOMEWHERE)))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void doesNotTakeAnAnswerWithoutAnOfferForOneThatIsGone() {
        answers(HOST, SHOP + "/A1/offer", "{\"availability\": \"AvailableForSale\"}");

        StepVerifier.create(supplier.recheck(coupleIn("A1"), Payloads.read("", Payloads.SOMEWHERE)))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNREADABLE))
                .verify(PATIENCE);
    }

    private static String property(double latitude) {
        return """
            {"propertyInfo": {"hotelName": "H", "latitude": %s, "longitude": 2.35,
                              "timeZone": {"timeZoneName": "Europe/Paris"}}}\
            """.formatted(latitude);
    }

    private static void list() {
        HOST.stubFor(get(urlPathEqualTo(CONTENT))
                .withQueryParam("offset", equalTo("0"))
                .willReturn(okJson("{\"hasMore\": true, \"hotels\": [{\"hotelCode\": \"A1\"}, {\"hotelCode\": \"FAR\"}]}")));
        HOST.stubFor(get(urlPathEqualTo(CONTENT))
                .withQueryParam("offset", equalTo("2"))
                .willReturn(okJson("{\"hasMore\": false, \"hotels\": [{\"hotelCode\": \"GONE\"}, {\"hotelCode\": \"B2\"}]}")));
        answers(HOST, CONTENT + "/A1", property(48.85));
        answers(HOST, CONTENT + "/FAR", property(43.3));
        answers(HOST, CONTENT + "/B2", property(48.86));
        HOST.stubFor(get(urlPathEqualTo(CONTENT + "/GONE")).willReturn(failure(404)));
    }

    private StepVerifier.FirstStep<List<String>> hotels() {
        return StepVerifier.create(
                supplier.hotels(PARIS).map(SupplierHotel::code).sort().collectList());
    }

    @Test
    void goesThroughTheChannelOnceForAllAreas() {
        list();

        hotels().expectNext(List.of("A1", "B2")).expectComplete().verify(PATIENCE);
        hotels().expectNext(List.of("A1", "B2")).expectComplete().verify(PATIENCE);

        HOST.verify(2, getRequestedFor(urlPathEqualTo(CONTENT)).withQueryParam("limit", equalTo("100")));
        HOST.verify(4, getRequestedFor(urlMatching(CONTENT + "/[A-Z0-9]+")));
    }

    @Test
    void goesThroughItAgainWhenItFailed() {
        list();
        HOST.stubFor(get(urlPathEqualTo(CONTENT + "/B2")).willReturn(failure(503)));
        hotels().expectErrorSatisfies(error -> assertFailure(error, NoAnswer.DOWN))
                .verify(PATIENCE);

        answers(HOST, CONTENT + "/B2", property(48.86));
        hotels().expectNext(List.of("A1", "B2")).expectComplete().verify(PATIENCE);
    }

    @Test
    void readsDeadlinesByTheClockOfAHotelItKnows() {
        list();
        hotels().expectNextCount(1).expectComplete().verify(PATIENCE);
        answers(HOST, SHOP, shop(stay("A1", "AvailableForSale")));
        String terms = Payloads.cancellations(
                Payloads.cancellation("\"offsetFromArrival\": 5", "\"basisType\": \"FullAmount\""));
        answers(HOST, SHOP + "/A1/offers", offersOf("A1", offer(terms)));

        assertThat(ask("A1"))
                .flatExtracting(Answer::hotels)
                .flatExtracting(HotelOffers::offers)
                .extracting(offer -> offer.cancellation().provenance())
                .containsExactly(Provenance.COMPUTED);
    }

    @Test
    void saysWhatItCanBeAsked() {
        var type = new OhipConfiguration().ohip();

        assertThat(type.name()).isEqualTo("ohip");
        assertThat(type.credentials()).containsExactlyInAnyOrder("username", "password", "channel-code");
        assertThat(supplier.id()).isEqualTo(new SupplierId("ohip-eu"));
        assertThat(supplier.type()).isEqualTo("ohip-ch1");
        assertThat(supplier.capabilities().maxRooms()).isEqualTo(1);
        assertThat(supplier.capabilities().children()).isTrue();
        assertThat(supplier.capabilities().byArea()).isFalse();
        assertThat(supplier.capabilities().idsPerCall()).isEqualTo(10);
    }
}
