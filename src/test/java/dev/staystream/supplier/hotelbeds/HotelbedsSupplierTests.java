package dev.staystream.supplier.hotelbeds;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static dev.staystream.supplier.hotelbeds.Asking.rooms;
import static dev.staystream.supplier.hotelbeds.Wire.rate;
import static dev.staystream.supplier.hotelbeds.Wire.room;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Location;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.test.StepVerifier;

final class HotelbedsSupplierTests {

    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    private static final Duration SOON = Duration.ofSeconds(10);

    private static final SupplierRequest ROOM_FOR_TWO = Asking.forRooms(rooms(1, 2));

    @RegisterExtension
    private static final WireMockExtension HOTELBEDS = WireMockExtension.newInstance()
            .options(wireMockConfig().bindAddress("127.0.0.1").dynamicPort())
            .build();

    private final SupplierType type = new HotelbedsConfiguration().hotelbeds();

    @Test
    void asksOnceAndSignedWhereTheContractSays() {
        HOTELBEDS.stubFor(post("/prefix/hotel-api/1.0/hotels")
                .willReturn(okJson(Wire.reply(room("DBL.ST", rate(""))).replace('\'', '"'))));

        StepVerifier.create(supplier().ask(ROOM_FOR_TWO))
                .assertNext(answer -> {
                    assertThat(answer.hotels()).hasSize(1);
                    assertThat(answer.origin()).isEqualTo(Origin.live(NOW));
                })
                .expectComplete()
                .verify(SOON);

        HOTELBEDS.verify(
                1,
                postRequestedFor(urlEqualTo("/prefix/hotel-api/1.0/hotels"))
                        .withHeader("Api-key", equalTo("testkey"))
                        .withHeader(
                                "X-Signature",
                                equalTo("a57e376bdc62117464642862aef47693251f4babfa45e8d69047e4354b5d7246"))
                        .withHeader("Accept", equalTo("application/json"))
                        .withHeader("Accept-Encoding", equalTo("gzip"))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(equalToJson(new String(HotelbedsRequest.availability(ROOM_FOR_TWO), UTF_8))));
    }

    @Test
    void failsWithWhatTheGatewaySays() {
        HOTELBEDS.stubFor(post("/prefix/hotel-api/1.0/hotels")
                .willReturn(aResponse()
                        .withStatus(403)
                        .withHeader("Content-Type", "text/xml")
                        .withHeader("X-Mashery-Error-Code", "ERR_403_DEVELOPER_OVER_RATE")
                        .withHeader("Retry-After", "60")
                        .withBody("<h1>Developer Over Rate</h1>")));

        StepVerifier.create(supplier().ask(ROOM_FOR_TWO))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(SupplierException.class, failure -> {
                            assertThat(failure.reason()).isEqualTo(NoAnswer.THROTTLED);
                            assertThat(failure.retryAfter()).contains(Duration.ofMinutes(1));
                        }))
                .verify(SOON);
    }

    @Test
    void sendsNothingBeforeSomebodyListens() {
        supplier().ask(ROOM_FOR_TWO);

        assertThat(HOTELBEDS.getAllServeEvents()).isEmpty();
    }

    @Test
    void asksForNoContent() {
        StepVerifier.create(supplier().hotels(new Area(new Location(39.57, 2.65), 5)))
                .expectComplete()
                .verify(SOON);

        assertThat(HOTELBEDS.getAllServeEvents()).isEmpty();
    }

    @Test
    void saysWhatItIsAndWhatItCanBeAsked() {
        Supplier supplier = supplier();

        assertThat(type.name()).isEqualTo("hotelbeds");
        assertThat(type.credentials()).containsExactlyInAnyOrder("api-key", "secret");
        assertThat(supplier.type()).isEqualTo("hotelbeds");
        assertThat(supplier.id()).isEqualTo(new SupplierId("hotelbeds-eu"));
        assertThat(supplier.capabilities().byArea()).isTrue();
        assertThat(supplier.capabilities().children()).isTrue();
        assertThat(supplier.capabilities().idsPerCall()).isEqualTo(2000);
    }

    private Supplier supplier() {
        WebClient client = WebClient.builder()
                .baseUrl(HOTELBEDS.baseUrl() + "/prefix")
                .build();
        return type.open(new Account(
                new SupplierId("hotelbeds-eu"),
                Map.of("api-key", "testkey", "secret", "testsecret"),
                SOON,
                client,
                Clock.fixed(NOW, ZoneOffset.UTC)));
    }
}
