package dev.staystream.supplier.ohip;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.staystream.supplier.ohip.Asking.NOW;
import static dev.staystream.supplier.ohip.Asking.coupleIn;
import static dev.staystream.supplier.ohip.Channel.SHOP;
import static dev.staystream.supplier.ohip.Channel.TOKEN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.SettableClock;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.Unshared;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How a channel gets its token, keeps it, and gets another. */
final class OhipTokenTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @RegisterExtension
    private static final WireMockExtension HOST = Channel.host();

    private final SettableClock clock = new SettableClock();

    private final Supplier supplier = Channel.supplier(HOST, clock);

    @BeforeEach
    void letIn() {
        Channel.gives(HOST, "t-1", 3600);
        Channel.answers(HOST, SHOP, Payloads.shop());
    }

    private void ask() {
        StepVerifier.create(supplier.ask(coupleIn("A1")))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);
    }

    private static void verifyTokens(int count) {
        HOST.verify(count, postRequestedFor(urlPathEqualTo(TOKEN)));
    }

    private static void verifyAsked(int count, String token) {
        HOST.verify(
                count, getRequestedFor(urlPathEqualTo(SHOP)).withHeader("authorization", equalTo("Bearer " + token)));
    }

    @Test
    void keepsATokenUntilALittleBeforeItsEnd() {
        ask();
        clock.advance(Duration.ofSeconds(3600 - 121));
        ask();
        verifyTokens(1);

        Channel.gives(HOST, "t-2", 3600);
        clock.advance(Duration.ofSeconds(1));
        ask();

        verifyTokens(2);
        verifyAsked(2, "t-1");
        verifyAsked(1, "t-2");
    }

    @Test
    void keepsAShortTokenForHalfItsLife() {
        Channel.gives(HOST, "t-1", 60);
        ask();
        clock.advance(Duration.ofSeconds(29));
        ask();
        verifyTokens(1);

        clock.advance(Duration.ofSeconds(1));
        ask();
        verifyTokens(2);
    }

    @Test
    void keepsATokenThatDoesNotSayWhenItEnds() {
        HOST.stubFor(post(urlPathEqualTo(TOKEN)).willReturn(okJson("{\"access_token\": \"t-1\"}")));
        ask();
        clock.advance(Duration.ofDays(30));
        ask();

        verifyTokens(1);
    }

    @Test
    void fetchesOneTokenForAllWhoWait() {
        HOST.stubFor(post(urlPathEqualTo(TOKEN))
                .willReturn(okJson("{\"access_token\": \"t-1\", \"expires_in\": 3600}").withFixedDelay(300)));

        StepVerifier.create(Flux.range(0, 20).flatMap(each -> supplier.ask(coupleIn("A1")), 20))
                .expectNextCount(20)
                .expectComplete()
                .verify(PATIENCE);

        verifyTokens(1);
        verifyAsked(20, "t-1");
    }

    @Test
    void renewsATokenThatIsRefusedAndAsksAgain() {
        ask();
        Channel.refuses(HOST, SHOP, "t-1");
        Channel.gives(HOST, "t-2", 3600);

        ask();
        ask();

        verifyTokens(2);
        verifyAsked(2, "t-1");
        verifyAsked(2, "t-2");
    }

    @Test
    void asksNoThirdTime() {
        Channel.refuses(HOST, SHOP, "t-1");

        StepVerifier.create(supplier.ask(coupleIn("A1")))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.UNAUTHORISED)))
                .verify(PATIENCE);

        verifyTokens(2);
        verifyAsked(2, "t-1");
    }

    @CsvSource({"400, UNAUTHORISED", "401, UNAUTHORISED", "500, DOWN"})
    @ParameterizedTest
    void failsWithoutATokenAndTriesAfresh(int status, NoAnswer reason) {
        HOST.stubFor(post(urlPathEqualTo(TOKEN)).willReturn(aResponse().withStatus(status)));

        StepVerifier.create(supplier.ask(coupleIn("A1")))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(reason)))
                .verify(PATIENCE);
        HOST.verify(0, getRequestedFor(urlPathEqualTo(SHOP)));

        Channel.gives(HOST, "t-1", 3600);
        ask();
        verifyTokens(2);
    }

    @Test
    void cannotUseAReplyWithoutAToken() {
        HOST.stubFor(post(urlPathEqualTo(TOKEN)).willReturn(okJson("{\"expires_in\": 3600}")));

        StepVerifier.create(supplier.ask(coupleIn("A1")))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                SupplierException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(NoAnswer.UNREADABLE)))
                .verify(PATIENCE);
    }

    /** The token is everybody's, so that what only one asker has in mind must not reach its call. */
    @Test
    void fetchesTheTokenInNobodysName() {
        Witness witness = new Witness();
        Supplier asked = new OhipConfiguration()
                .ohip()
                .open(new Account(
                        new SupplierId("ohip-eu"),
                        Map.of("username", "u", "password", "p", "channel-code", "CH1"),
                        PATIENCE,
                        WebClient.builder().baseUrl("http://host").exchangeFunction(witness).build(),
                        clock));

        StepVerifier.create(asked.ask(coupleIn("A1")).contextWrite(Unshared::mark))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(witness.unshared).containsExactly(TOKEN + " false", SHOP + " true");
    }

    @Test
    void leavesTheTokenOutOfWhatTheHostRepeats() {
        Channel.gives(HOST, "t-0123456789", 3600);
        HOST.stubFor(get(urlPathEqualTo(SHOP))
                .willReturn(aResponse()
                        .withStatus(403)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"title\": \"not allowed with t-0123456789\"}")));

        StepVerifier.create(supplier.ask(coupleIn("A1")))
                .expectErrorSatisfies(error -> assertThat(error)
                        .hasMessageContaining("not allowed with (hidden)")
                        .hasMessageNotContaining("t-0123456789"))
                .verify(PATIENCE);
    }

    @Test
    void saysNothingOfATokensValue() {
        OhipToken token = OhipToken.read(
                new Reply(200, new HttpHeaders(), "{\"access_token\": \"s3cret\"}".getBytes(UTF_8)), NOW);

        assertThat(token.toString()).doesNotContain("s3cret");
    }

    /** Answers everything alike and notes which calls are made for one asker alone. */
    private static final class Witness implements ExchangeFunction {

        private final List<String> unshared = new CopyOnWriteArrayList<>();

        @Override
        public Mono<ClientResponse> exchange(ClientRequest request) {
            return Mono.deferContextual(context -> {
                unshared.add("%s %s".formatted(request.url().getPath(), Unshared.in(context)));
                return Mono.just(ClientResponse.create(HttpStatus.OK)
                        .body("{\"access_token\": \"t-1\", \"roomStays\": []}")
                        .build());
            });
        }
    }
}
