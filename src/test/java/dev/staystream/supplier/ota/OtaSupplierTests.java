package dev.staystream.supplier.ota;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static dev.staystream.supplier.ota.Asked.DOUBLE;
import static dev.staystream.supplier.ota.Asked.HOTEL;
import static dev.staystream.supplier.ota.Asked.NOW;
import static dev.staystream.supplier.ota.Asked.PARIS;
import static dev.staystream.supplier.ota.Asked.offers;
import static dev.staystream.supplier.ota.Asked.request;
import static dev.staystream.supplier.ota.Messages.TOTAL;
import static dev.staystream.supplier.ota.Messages.answer;
import static dev.staystream.supplier.ota.Messages.message;
import static dev.staystream.supplier.ota.Messages.priced;
import static dev.staystream.supplier.ota.Messages.stay;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.test.StepVerifier;

/** On the wire, an account speaks as its profile wants it. */
final class OtaSupplierTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String AROUND = "/prefix/ota/hotel-avail";

    private static final String WHOLE = "/prefix";

    @RegisterExtension
    private static final WireMockExtension OTA = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("localhost"))
            .build();

    @Test
    void asksAroundAPointByHttpBasic() {
        reply(AROUND, xml(200, priced(TOTAL)));

        StepVerifier.create(supplier("around").ask(request(PARIS, DOUBLE)))
                .assertNext(answer -> {
                    assertThat(answer.origin()).isEqualTo(Origin.live(NOW));
                    assertThat(answer.hotels()).hasSize(1);
                })
                .expectComplete()
                .verify(PATIENCE);

        OTA.verify(
                1,
                postRequestedFor(urlEqualTo(AROUND))
                        .withHeader("Authorization", equalTo("Basic YWdlbmN5Om9wZW4gc2VzYW1l"))
                        .withHeader("Content-Type", equalTo("application/xml;charset=UTF-8"))
                        .withHeader("Accept", equalTo("application/xml, text/xml"))
                        .withHeader("SOAPAction", absent())
                        .withRequestBody(containing("<Radius Distance=\"5\"")));
    }

    @Test
    void asksForHotelsAtTheBaseUrlItself() {
        reply(WHOLE, xml(200, priced(TOTAL)));

        StepVerifier.create(supplier("plain").ask(request(HOTEL, DOUBLE)))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        OTA.verify(
                1,
                postRequestedFor(urlEqualTo(WHOLE))
                        .withHeader("Authorization", absent())
                        .withRequestBody(containing("MessagePassword=\"open sesame\"")));
    }

    @Test
    void asksAsAWebService() {
        reply(WHOLE, xml(200, priced(TOTAL)));

        StepVerifier.create(supplier("soap").ask(request(HOTEL, DOUBLE)))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        OTA.verify(
                1,
                postRequestedFor(urlEqualTo(WHOLE))
                        .withHeader("Content-Type", equalTo("text/xml;charset=UTF-8"))
                        .withHeader("SOAPAction", equalTo("\"\""))
                        .withRequestBody(containing("<soap:Body>")));
    }

    @Test
    void answersOnceAlsoWhereThereIsNothing() {
        reply(AROUND, xml(200, message("<Success/>")));

        StepVerifier.create(supplier("around").ask(request(PARIS, DOUBLE)))
                .assertNext(answer -> assertThat(answer.hotels()).isEmpty())
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void isNotAskedByAreaWhereItsProfileIsAskedByHotel() {
        StepVerifier.create(supplier("plain").ask(request(PARIS, DOUBLE)))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.INVALID_QUERY, "by hotel"))
                .verify(PATIENCE);
    }

    @CsvSource({"401, UNAUTHORISED", "429, THROTTLED", "503, DOWN"})
    @ParameterizedTest
    void failsForTheReasonTheStatusGives(int status, NoAnswer reason) {
        reply(AROUND, xml(status, "<html/>"));

        StepVerifier.create(supplier("around").ask(request(PARIS, DOUBLE)))
                .expectErrorSatisfies(error -> assertFailure(error, reason, "status " + status))
                .verify(PATIENCE);
    }

    @Test
    void tellsWhatTheImplementerSays() {
        reply(AROUND, xml(200, message("<Errors><Error Type='4'>Unknown user</Error></Errors>")));

        StepVerifier.create(supplier("around").ask(request(PARIS, DOUBLE)))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNAUTHORISED, "Unknown user"))
                .verify(PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY e 'x'>]><OTA_HotelAvailRS><Success/>&e;</OTA_HotelAvailRS>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><OTA_HotelAvailRS><Success/></OTA_HotelAvailRS>",
                "<OTA_HotelAvailRS><Success/>"
            })
    void cannotReadAnswersWithDocumentTypesOrWithoutAnEnd(String body) {
        reply(AROUND, xml(200, body));

        StepVerifier.create(supplier("around").ask(request(PARIS, DOUBLE)))
                .expectErrorSatisfies(error -> assertFailure(error, NoAnswer.UNREADABLE, ""))
                .verify(PATIENCE);
    }

    @Test
    void failsWhenTheConnectionBreaks() {
        reply(AROUND, aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));

        StepVerifier.create(supplier("around").ask(request(PARIS, DOUBLE)))
                .expectError()
                .verify(PATIENCE);
    }

    @Test
    void rechecksAnOfferByAskingForItAlone() {
        Offer seen = offers(priced(TOTAL)).getFirst();
        reply(WHOLE, xml(200, answer(stay("", TOTAL.replace("220", "230"), ""))));

        StepVerifier.create(supplier("plain").recheck(request(HOTEL, DOUBLE), seen))
                .assertNext(offer -> assertThat(offer.price().quoted()).isEqualTo(Money.of("230.00", "EUR")))
                .expectComplete()
                .verify(PATIENCE);

        OTA.verify(
                1,
                postRequestedFor(urlEqualTo(WHOLE))
                        .withRequestBody(containing("RatePlanCode=\"BAR\""))
                        .withRequestBody(containing("RoomTypeCode=\"DBL\"")));
    }

    @Test
    void findsAnOfferAgainByItsTermsWhereItsCodesHaveChanged() {
        Offer seen = offers(priced(TOTAL)).getFirst();
        reply(WHOLE, xml(200, priced(TOTAL).replace("<RoomRate ", "<RoomRate BookingCode='B8' ")));

        StepVerifier.create(supplier("plain").recheck(request(HOTEL, DOUBLE), seen))
                .assertNext(offer -> assertThat(offer.rateKey().value()).isEqualTo("DBL&BAR&B8"))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void findsNothingAgainOfWhatIsGone() {
        reply(WHOLE, xml(200, message("<Errors><Error Type='3' Code='438'/></Errors>")));

        StepVerifier.create(supplier("plain")
                        .recheck(
                                request(HOTEL, DOUBLE),
                                offers(priced(TOTAL)).getFirst()))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void findsTheHotelsOfAnAreaWhereItIsAskedByHotel() {
        reply(WHOLE, xml(200, """
            <OTA_HotelSearchRS xmlns='%s'><Success/><Properties><Property HotelCode='A' HotelName='Hotel A'/>\
            <Property HotelName='Codeless'/><Property HotelCode='B'><Position Latitude='48.86' Longitude='2.35'/></Property>\
            </Properties></OTA_HotelSearchRS>""".formatted(Messages.NAMESPACE)));

        StepVerifier.create(supplier("plain").hotels(new Area(Examples.PARIS, 5)).map(SupplierHotel::code))
                .expectNext("A", "B")
                .expectComplete()
                .verify(PATIENCE);
        StepVerifier.create(supplier("around").hotels(new Area(Examples.PARIS, 5)))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void isOpenedByItsTypeWithTheProfileItsAccountChooses() {
        var type = new OtaConfiguration().ota();

        assertThat(type.name()).isEqualTo("ota");
        assertThat(type.credentials()).containsExactlyInAnyOrder("user", "password");
        assertThat(type.options().get("profile")).startsWith("plain").contains("around", "soap");
        assertThat(type.options().get("target")).containsExactly("Production", "Test");
        assertThat(supplier("plain").id()).isEqualTo(new SupplierId("ota-test"));
        assertThat(supplier("plain").type()).isEqualTo("ota-ota-test");
        assertThat(supplier("plain").capabilities().byArea()).isFalse();
        assertThat(supplier("plain").capabilities().maxRooms()).isEqualTo(8);
        assertThat(supplier("around").capabilities().byArea()).isTrue();
        assertThat(supplier("around").capabilities().maxRooms()).isEqualTo(3);
        assertThat(supplier("around").capabilities().children()).isFalse();
    }

    private static Supplier supplier(String profile) {
        return new OtaConfiguration()
                .ota()
                .open(Asked.account(profile, WebClient.create(OTA.baseUrl() + "/prefix")));
    }

    private static void reply(String path, ResponseDefinitionBuilder response) {
        OTA.stubFor(post(urlEqualTo(path)).willReturn(response));
    }

    private static ResponseDefinitionBuilder xml(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/xml;charset=UTF-8")
                .withBody(body);
    }

    private static void assertFailure(Throwable error, NoAnswer reason, String detail) {
        assertThat(error).isInstanceOfSatisfying(SupplierException.class, failure -> {
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.detail()).contains(detail).doesNotContain("open sesame");
        });
    }
}
