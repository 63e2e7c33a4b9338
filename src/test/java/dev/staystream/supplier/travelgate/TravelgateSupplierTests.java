package dev.staystream.supplier.travelgate;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static dev.staystream.supplier.travelgate.Asked.DOUBLE;
import static dev.staystream.supplier.travelgate.Asked.NOW;
import static dev.staystream.supplier.travelgate.Asked.offer;
import static dev.staystream.supplier.travelgate.Asked.request;
import static dev.staystream.supplier.travelgate.Options.PRICE;
import static dev.staystream.supplier.travelgate.Options.error;
import static dev.staystream.supplier.travelgate.Options.found;
import static dev.staystream.supplier.travelgate.Options.hotel;
import static dev.staystream.supplier.travelgate.Options.hotels;
import static dev.staystream.supplier.travelgate.Options.option;
import static dev.staystream.supplier.travelgate.Options.price;
import static dev.staystream.supplier.travelgate.Options.quote;
import static dev.staystream.supplier.travelgate.Options.surcharge;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import dev.staystream.stay.Address;
import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Batches;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import dev.staystream.supplier.SupplierType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.test.StepVerifier;

/** On the wire, an account speaks as the contract wants it. */
final class TravelgateSupplierTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Area PALMA = new Area(new Location(39.5696, 2.6502), 5);

    private final WireMockServer hotelX =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

    private Supplier supplier;

    @BeforeEach
    void open() {
        hotelX.start();
        SupplierType type = new TravelgateConfiguration().travelgate();
        supplier = type.open(Asked.account(
                "open sesame",
                PATIENCE,
                WebClient.builder()
                        .baseUrl(hotelX.baseUrl())
                        .build()));
    }

    @AfterEach
    void close() {
        hotelX.stop();
    }

    @Test
    void saysWhatItIsAndWhatItCanBeAsked() {
        SupplierType type = new TravelgateConfiguration().travelgate();

        assertThat(type.name()).isEqualTo("travelgate");
        assertThat(type.credentials()).containsExactlyInAnyOrder("api-key", "client", "context", "access");
        assertThat(supplier.id()).isEqualTo(new SupplierId("travelgate-eu"));
        assertThat(supplier.type()).isEqualTo("travelgate-hoteltest");
        assertThat(supplier.capabilities().byArea()).isFalse();
        assertThat(supplier.capabilities().idsPerCall()).isEqualTo(200);
        assertThat(supplier.capabilities().children()).isTrue();
    }

    @Test
    void postsOneQueryToTheBaseAddressWithTheKey() {
        hotelX.stubFor(post(urlEqualTo("/")).willReturn(okJson(found(option("a", PRICE)))));

        StepVerifier.create(supplier.ask(request(List.of("1", "2"), DOUBLE)))
                .assertNext(answer -> {
                    assertThat(answer.origin()).isEqualTo(Origin.live(NOW));
                    assertThat(answer.hotels())
                            .singleElement()
                            .satisfies(hotel -> assertThat(
                                            hotel.offers().getFirst().price().quoted())
                                    .isEqualTo(Money.of("200", "EUR")));
                })
                .expectComplete()
                .verify(PATIENCE);

        hotelX.verify(
                1,
                postRequestedFor(urlEqualTo("/"))
                        .withHeader("Authorization", equalTo("Apikey open sesame"))
                        .withHeader("Accept-Encoding", equalTo("gzip"))
                        .withHeader("Connection", equalTo("keep-alive"))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(matchingJsonPath("$.variables.criteria.hotels[1]", equalTo("2")))
                        .withRequestBody(
                                matchingJsonPath("$.variables.criteria.occupancies[0].paxes[1].age", equalTo("30")))
                        .withRequestBody(matchingJsonPath("$.variables.settings.timeout", equalTo("9000")))
                        .withRequestBody(matchingJsonPath("$.variables.settings.testMode", equalTo("false"))));
    }

    @Test
    void namesNoMoreHotelsInOneSearchThanRecommended() {
        hotelX.stubFor(post(urlEqualTo("/")).willReturn(okJson(found(option("a", PRICE)))));
        List<String> codes =
                IntStream.rangeClosed(1, 201).mapToObj(String::valueOf).toList();

        StepVerifier.create(Batches.around(supplier).ask(request(codes, DOUBLE)))
                .expectNextCount(2)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void failsAsTheReplySays() {
        hotelX.stubFor(post(urlEqualTo("/")).willReturn(aResponse().withStatus(403)));

        StepVerifier.create(supplier.ask(request(List.of("1"), DOUBLE)))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.THROTTLED)))
                .verify(PATIENCE);
    }

    @Test
    void cannotBeAskedByArea() {
        StepVerifier.create(supplier.ask(request(List.of("1"), DOUBLE).at(new Within(PALMA))))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.INVALID_QUERY)))
                .verify(PATIENCE);
    }

    @Test
    void aQuoteOfTheSameIsTheSameOffer() {
        Offer seen =
                offer(PRICE + ", \"supplements\": [%s]".formatted(surcharge("Gala", "EXCLUDE", true, price("80"))));
        quoted("\"optionQuote\": {\"status\": \"OK\", \"paymentType\": \"MERCHANT\", %s}".formatted(PRICE));

        StepVerifier.create(supplier.recheck(request(List.of("1"), DOUBLE), seen))
                .expectNext(seen)
                .expectComplete()
                .verify(PATIENCE);

        hotelX.verify(postRequestedFor(urlEqualTo("/")).withRequestBody(variable("criteria.optionRefId", "a")));
    }

    @Test
    void aQuoteTellsWhatItCostsNow() {
        quoted("\"optionQuote\": {\"status\": \"OK\", \"paymentType\": \"DIRECT\", \"price\": %s, \"surcharges\": [%s]}"
                .formatted(price("220.5"), surcharge("City tax", "EXCLUDE", true, price("3"))));

        StepVerifier.create(supplier.recheck(request(List.of("1"), DOUBLE), offer(PRICE)))
                .assertNext(now -> {
                    assertThat(now.price().quoted()).isEqualTo(Money.of("220.5", "EUR"));
                    assertThat(now.price().charges()).hasSize(1);
                    assertThat(now.room()).isEqualTo(offer(PRICE).room());
                })
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void whatIsGoneHasNoQuote() {
        for (String gone : List.of(
                "\"optionQuote\": null, \"errors\": [%s]".formatted(error("204", "PROVIDER_ERROR")),
                "\"optionQuote\": {\"status\": \"RQ\", %s}".formatted(PRICE))) {
            quoted(gone);

            StepVerifier.create(supplier.recheck(request(List.of("1"), DOUBLE), offer(PRICE)))
                    .expectComplete()
                    .verify(PATIENCE);
        }
    }

    @Test
    void aQuoteThatFailedSaysNothingOfTheOffer() {
        quoted("\"optionQuote\": null, \"errors\": [%s]".formatted(error("TIMEOUT", "CONNECTION_ERROR")));

        StepVerifier.create(supplier.recheck(request(List.of("1"), DOUBLE), offer(PRICE)))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.TIMEOUT)))
                .verify(PATIENCE);
    }

    @Test
    void goesThroughThePortfolioForTheHotelsOfAnArea() {
        page("", hotels("\"p2\"", inPalma("1"), hotel("2", "{\"latitude\": 41.38, \"longitude\": 2.17}")));
        page("p2", hotels("\"p3\"", hotel("3", "null"), inPalma("4")));
        page("p3", "{\"data\": null, \"errors\": [{\"message\": \"Hotels not found\"}]}");

        StepVerifier.create(supplier.hotels(PALMA))
                .assertNext(hotel -> {
                    assertThat(hotel.code()).isEqualTo("1");
                    assertThat(hotel.name()).contains("Hotel Uno");
                    assertThat(hotel.details().location()).contains(new Location(39.57, 2.65));
                    assertThat(hotel.details().phone()).contains("+34 971 000 000");
                    assertThat(hotel.details().address())
                            .contains(new Address(
                                    "Calle Uno 1",
                                    Optional.of("07001"),
                                    Optional.of("Palma"),
                                    Optional.of(new CountryCode("ES"))));
                })
                .assertNext(hotel -> assertThat(hotel.code()).isEqualTo("4"))
                .expectComplete()
                .verify(PATIENCE);

        assertThat(hotelX.getAllServeEvents()).hasSize(3);
    }

    @Test
    void stopsAtATokenThatLeadsInCircles() {
        hotelX.stubFor(post(urlEqualTo("/")).willReturn(okJson(hotels("\"again\"", inPalma("1")))));

        StepVerifier.create(supplier.hotels(PALMA).map(SupplierHotel::code))
                .expectNextCount(50)
                .expectComplete()
                .verify(PATIENCE);
    }

    private void quoted(String fields) {
        hotelX.stubFor(post(urlEqualTo("/")).willReturn(okJson(quote(fields))));
    }

    private void page(String token, String body) {
        hotelX.stubFor(
                post(urlEqualTo("/")).withRequestBody(variable("token", token)).willReturn(okJson(body)));
    }

    private static StringValuePattern variable(String name, String value) {
        return matchingJsonPath("$.variables." + name, equalTo(value));
    }

    private static String inPalma(String code) {
        return hotel(code, "{\"latitude\": 39.57, \"longitude\": 2.65}");
    }
}
