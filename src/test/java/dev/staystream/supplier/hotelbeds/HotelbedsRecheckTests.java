package dev.staystream.supplier.hotelbeds;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static dev.staystream.supplier.hotelbeds.Asking.rooms;
import static dev.staystream.supplier.hotelbeds.Wire.rate;
import static dev.staystream.supplier.hotelbeds.Wire.room;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.staystream.stay.Money;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Asks again for an offer of two rates, for a family and for two couples. */
final class HotelbedsRecheckTests {

    private static final SupplierRequest FAMILY_AND_TWO_COUPLES = Asking.forRooms(rooms(1, 2, 4), rooms(2, 2));

    private static final String FAMILY = rate("'rateKey':'family','children':1,'childrenAges':'4'");

    private static final String COUPLES = rate("'rateKey':'couples','rooms':2,'net':'180.00'");

    private static final Duration SOON = Duration.ofSeconds(10);

    @RegisterExtension
    private static final WireMockExtension HOTELBEDS = WireMockExtension.newInstance()
            .options(wireMockConfig().bindAddress("127.0.0.1").dynamicPort())
            .build();

    @Test
    void checksEachRateByItselfAndSumsWhatTheyCostNow() {
        answers("family", okJson(checked(rate("'rateKey':'family','net':'105.00'"))));
        answers("couples", okJson(checked(COUPLES)));

        StepVerifier.create(recheck())
                .assertNext(offer -> {
                    assertThat(offer.price().quoted()).isEqualTo(Money.of("285.00", "EUR"));
                    assertThat(offer.rateKey()).isEqualTo(new RateKey("family\ncouples"));
                })
                .expectComplete()
                .verify(SOON);
        assertThat(HOTELBEDS.getAllServeEvents()).hasSize(2);
    }

    @Test
    void findsTheOfferGoneWhenOneRateIs() {
        answers("family", okJson(checked(FAMILY)));
        answers("couples", jsonResponse("{\"error\":{\"code\":\"PRODUCT_ERROR\",\"message\":\"no allotment\"}}", 500));

        StepVerifier.create(recheck()).expectComplete().verify(SOON);
    }

    @Test
    void takesNoOtherFailureForGone() {
        answers("family", okJson(checked(FAMILY)));
        answers("couples", aResponse().withStatus(500));
        fails(NoAnswer.DOWN);

        answers("couples", aResponse().withStatus(403).withHeader("X-Mashery-Error-Code", "ERR_403_NOT_AUTHORIZED"));
        fails(NoAnswer.UNAUTHORISED);

        answers("couples", okJson("{\"auditData\":{}}"));
        fails(NoAnswer.UNREADABLE);
    }

    private static void fails(NoAnswer reason) {
        StepVerifier.create(recheck())
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(reason)))
                .verify(SOON);
    }

    private static Mono<Offer> recheck() {
        Offer offer = Wire.offers(FAMILY_AND_TWO_COUPLES, Wire.reply(room("DBL.ST", FAMILY, COUPLES)))
                .getFirst();
        Account account = new Account(
                new SupplierId("hotelbeds-eu"),
                Map.of("api-key", "testkey", "secret", "testsecret"),
                SOON,
                WebClient.create(HOTELBEDS.baseUrl()),
                Clock.fixed(Wire.OBSERVED, ZoneOffset.UTC));
        return new HotelbedsSupplier(account).recheck(FAMILY_AND_TWO_COUPLES, offer);
    }

    private static void answers(String key, ResponseDefinitionBuilder response) {
        HOTELBEDS.stubFor(post("/hotel-api/1.0/checkrates")
                .withRequestBody(equalToJson("{\"rooms\":[{\"rateKey\":\"%s\"}]}".formatted(key)))
                .willReturn(response));
    }

    private static String checked(String rate) {
        return "{'auditData':{},'hotel':{'code':77,'rooms':[%s],'currency':'EUR','upselling':{'rooms':[%s]}}}"
                .formatted(room("DBL.ST", rate), room("SUI.ST", rate("'net':'1.00'")))
                .replace('\'', '"');
    }
}
