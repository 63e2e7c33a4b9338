package dev.staystream.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.staystream.recheck.Finding;
import dev.staystream.recheck.SeenOffer;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What HTTP itself offers to whoever asks. */
final class HttpTests {

    private final Api api = new Api();

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,'no-cache, private'",
        "application/x-ndjson,'no-store, no-transform'",
        "text/event-stream,'no-store, no-transform'"
    })
    void tellsTheHeadOfASearchWithoutAskingASupplier(String type, String cacheControl) {
        api.client()
                .head()
                .uri(URI.create(Api.SEARCH))
                .header(HttpHeaders.ACCEPT, type)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(type)
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, cacheControl)
                .expectBody()
                .isEmpty();

        verify(api.searches(), never()).search(any(), anyBoolean(), any());
    }

    @Test
    void refusesTheHeadOfASearchThatCannotBe() {
        api.client().head().uri(URI.create(Api.SEARCH + "&room=0")).exchange().expectStatus().isBadRequest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/search | GET,HEAD,OPTIONS",
                "/api/v1/places | GET,HEAD,OPTIONS",
                "/api/v1/hotels/1 | GET,HEAD,OPTIONS",
                "/api/v1/offers/1 | GET,HEAD,OPTIONS",
                "/api/v1/offers/1/recheck | POST,OPTIONS",
                "/api/v1/keys | GET,HEAD,POST,OPTIONS"
            })
    void saysWhatCanBeDoneWithAnAddress(String address, String methods) {
        api.client()
                .options()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value(HttpHeaders.ALLOW, allowed -> assertThat(allowed.split(",")).containsExactlyInAnyOrder(methods.split(",")));
    }

    @Test
    void sendsNoPlacesAgainToWhoHasThem() {
        isNotSentAgain("/api/v1/places?q=par");
    }

    @Test
    void sendsNoOfferAgainToWhoHasIt() {
        Finding seen = new Finding.Known(
                new SeenOffer(api.runs("k3Jd9").log(), Optional.empty(), Events.offer("h-1", "100")));
        when(api.rechecks().find(any())).thenReturn(seen);

        isNotSentAgain("/api/v1/offers/offer-100");
    }

    private void isNotSentAgain(String address) {
        HttpHeaders first = get(address, "Accept", "*/*")
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseHeaders();

        get(address, HttpHeaders.IF_NONE_MATCH, Optional.ofNullable(first.getETag()).orElseThrow())
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
        get(address, HttpHeaders.IF_NONE_MATCH, "W/\"other\"").expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=0", "respond-async, wait=0", "WAIT = \"0\"; x=y"})
    void waitsNoLongerThanIsPreferred(String preference) {
        api.runs("k3Jd9").append(Events.started());

        get(Api.SEARCH, Patience.PREFER, preference)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Preference-Applied", "wait=0")
                .expectBody()
                .jsonPath("$.settled")
                .isEqualTo(false);
    }

    @Test
    void waitsAMinuteAtTheMost() {
        api.runs("k3Jd9").append(Events.started());
        VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
        MockServerHttpResponse response = new MockServerHttpResponse();

        api.handle(MockServerHttpRequest.get(Api.SEARCH).header(Patience.PREFER, "wait=3600"), response).subscribe();
        time.advanceTimeBy(Duration.ofSeconds(61));

        assertThat(response.getHeaders().getFirst("Preference-Applied")).isEqualTo("wait=60");
        assertThat(response.isCommitted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=soon", "wait", "return=minimal", "", "wait=-1", "=,;"})
    void passesOverPreferencesThatMakeNoSense(String preference) {
        api.runs("k3Jd9").append(Events.started(), Events.settled(Events.offer("h-1", "100")));

        get(Api.SEARCH, Patience.PREFER, preference)
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Preference-Applied");
    }

    @Test
    void takesTheParameterForTheLastWord() {
        api.runs("k3Jd9").append(Events.started());

        get(Api.SEARCH + "&wait=0", Patience.PREFER, "wait=30")
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Preference-Applied");
    }

    private ResponseSpec get(String address, String header, String value) {
        return api.client().get().uri(URI.create(address)).header(header, value).exchange();
    }
}
