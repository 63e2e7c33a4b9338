package dev.staystream.web.api;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.stay.Examples.QUERY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import dev.staystream.search.HandMadeLog;
import dev.staystream.search.LedgerLine.State;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A search as one answer, page by page. */
final class SnapshotTests {

    private final Api api = new Api();

    private final HandMadeLog log = api.runs("k3Jd9").append(Events.started());

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void hasEverythingOnceTheSearchIsSettled() {
        findThree();
        settle();

        JsonNode snapshot = snapshot(Api.SEARCH);

        assertThat(snapshot.propertyNames())
                .containsExactly(
                        "search",
                        "query",
                        "seq",
                        "settled",
                        "complete",
                        "done",
                        "startedAt",
                        "ledger",
                        "total",
                        "hotels",
                        "next");
        assertThat(snapshot.get("search").asString()).isEqualTo("k3Jd9");
        assertThat(snapshot.get("seq").asInt()).isEqualTo(9);
        assertThat(snapshot.get("settled").asBoolean()).isTrue();
        assertThat(snapshot.get("complete").asBoolean()).isTrue();
        assertThat(snapshot.get("done").asBoolean()).isFalse();
        assertThat(snapshot.get("startedAt").asString()).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(snapshot.at("/ledger/0/state").asString()).isEqualTo("answered");
        assertThat(snapshot.get("total").asInt()).isEqualTo(3);
        assertThat(snapshot.get("next").isNull()).isTrue();
    }

    @Test
    void showsHotelsFlatWithTheirOffers() {
        findThree();
        settle();

        JsonNode hotel = snapshot(Api.SEARCH + "&sort=price").at("/hotels/0");

        assertThat(hotel.get("id").asString()).isEqualTo("h-2");
        assertThat(hotel.get("name").asString()).isEqualTo("Hôtel h-2");
        assertThat(hotel.at("/offers/0/price/total/amount").asString()).isEqualTo("80.00");
    }

    @Test
    void putsTheOffersOfEachHotelTogetherByRoomWhereItExplains() {
        findThree();
        settle();

        JsonNode hotel = snapshot(Api.SEARCH + "&sort=price&explain=true").at("/hotels/0");

        assertThat(hotel.at("/rooms/0/room/name").asString())
                .isEqualTo(hotel.at("/offers/0/room/name").asString());
        assertThat(hotel.at("/rooms/0/offers/0").asString())
                .isEqualTo(hotel.at("/offers/0/id").asString());
        assertThat(hotel.at("/rooms/0/agreed").isArray()).isTrue();
    }

    @Test
    void filtersSortsAndLimits() {
        findThree();
        settle();

        JsonNode snapshot = snapshot(Api.SEARCH + "&sort=price&maxPrice=95&limit=1");

        assertThat(snapshot.get("total").asInt()).isEqualTo(2);
        assertThat(hotels(snapshot)).containsExactly("h-2");
    }

    @Test
    void waitsUntilTheSearchIsSettled() {
        VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
        MockServerHttpResponse response = new MockServerHttpResponse();

        StepVerifier.create(api.handle(MockServerHttpRequest.get(Api.SEARCH), response))
                .then(() -> time.advanceTimeBy(Duration.ofSeconds(60)))
                .then(() -> assertThat(response.isCommitted()).isFalse())
                .then(this::settle)
                .then(time::advanceTime)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(read(response).get("settled").asBoolean()).isTrue();
    }

    @Test
    void waitsNoLongerThanIsAsked() {
        VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
        MockServerHttpResponse response = new MockServerHttpResponse();

        StepVerifier.create(api.handle(MockServerHttpRequest.get(Api.SEARCH + "&wait=2"), response))
                .then(() -> time.advanceTimeBy(Duration.ofMillis(1999)))
                .then(() -> assertThat(response.isCommitted()).isFalse())
                .then(() -> time.advanceTimeBy(Duration.ofMillis(1)))
                .expectComplete()
                .verify(PATIENCE);

        assertThat(read(response).get("settled").asBoolean()).isFalse();
        assertThat(read(response).get("complete").asBoolean()).isFalse();
    }

    @Test
    void doesNotWaitAtAllWhenAskedNotTo() {
        assertThat(snapshot(Api.SEARCH + "&wait=0").get("seq").asInt()).isEqualTo(1);
    }

    @Test
    void asksSuppliersNowWhenNothingRememberedIsWanted() {
        settle();

        api.client()
                .get()
                .uri(Api.SEARCH)
                .header(HttpHeaders.CACHE_CONTROL, "no-store, No-Cache")
                .exchange();

        verify(api.searches()).search(eq(QUERY), eq(true), any());
    }

    @Test
    void joinsWhatRunsOtherwise() {
        settle();

        get(Api.SEARCH + "&limit=5&sort=price&lang=fr&wait=1");

        verify(api.searches()).search(eq(QUERY), eq(false), any());
    }

    @Test
    void showsHowLongEachSupplierTook() {
        settle();

        get(Api.SEARCH).expectHeader().valueEquals("Server-Timing", "liteapi;dur=412;desc=answered");
    }

    @Test
    void isNotSentAgainToThoseWhoHaveIt() {
        findThree();
        settle();
        String tag = tag(Api.SEARCH);

        given(Api.SEARCH, tag).expectStatus().isNotModified().expectBody().isEmpty();
        given(Api.SEARCH, "\"other\", W/" + tag).expectStatus().isNotModified();
        given(Api.SEARCH, "\"other\"").expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&sort=price",
                "&limit=24",
                "&maxPrice=95",
                "&stars=4",
                "&stars=4&stars=5",
                "&board=BB",
                "&refundable=true"
            })
    void isTaggedByItsView(String view) {
        findThree();
        settle();

        assertThat(tag(Api.SEARCH + view)).isNotEqualTo(tag(Api.SEARCH));
    }

    @Test
    void isTaggedByWhatIsKnown() {
        settle();
        String before = tag(Api.SEARCH);

        log.append(Events.found("h-9"));

        assertThat(tag(Api.SEARCH)).isNotEqualTo(before);
    }

    @Test
    void mayBeKeptByItsReaderIfItAsksFirst() {
        settle();

        get(Api.SEARCH)
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, private")
                .expectHeader()
                .valueEquals(HttpHeaders.VARY, "Accept", "Prefer", "Accept-Encoding")
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON);
    }

    @Test
    void turnsPagesThatStayAsTheyWereWhileResultsArrive() {
        findThree();
        JsonNode first = snapshot(Api.SEARCH + "&wait=0&sort=price&limit=2");
        assertThat(hotels(first)).containsExactly("h-2", "h-1");

        log.append(Events.found("h-0"), Events.offered("h-0", "10"));
        settle();
        JsonNode second = snapshot(
                Api.SEARCH + "&sort=price&limit=2&cursor=" + first.get("next").asString());

        assertThat(hotels(second)).containsExactly("h-3");
        assertThat(second.get("seq")).isEqualTo(first.get("seq"));
        assertThat(second.get("total").asInt()).isEqualTo(3);
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void handsOutCursorsThatNeedNoEscaping() {
        findThree();

        assertThat(snapshot(Api.SEARCH + "&wait=0&limit=1").get("next").asString())
                .matches("[0-9A-Za-z_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%C3%A9", "abc.def", "MQ", "azNKZDkuMS4tMQ"})
    void refusesCursorsItNeverHandedOut(String cursor) {
        get(Api.SEARCH + "&wait=0&cursor=" + cursor)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo("cursor");
    }

    @Test
    void refusesTheCursorOfAnotherSearch() {
        findThree();
        String cursor = snapshot(Api.SEARCH + "&wait=0&limit=1").get("next").asString();

        get(Api.SEARCH + "&currency=USD&cursor=" + cursor)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo("cursor");
    }

    @Test
    void refusesACursorFromTheFuture() {
        String cursor = new Cursor(log.log().id(), 99, 0).toString();

        get(Api.SEARCH + "&cursor=" + cursor).expectStatus().isBadRequest();
    }

    @Test
    void saysWhenTheSearchOfACursorIsGone() {
        findThree();
        String cursor = snapshot(Api.SEARCH + "&wait=0&limit=1").get("next").asString();
        api.forgets("k3Jd9");

        get(Api.SEARCH + "&cursor=" + cursor)
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/gone");
    }

    private void findThree() {
        log.append(
                Events.found("h-1"),
                Events.offered("h-1", "90"),
                Events.found("h-2"),
                Events.offered("h-2", "80"),
                Events.found("h-3"),
                Events.offered("h-3", "100"));
    }

    private void settle() {
        log.append(Events.changed(State.ANSWERED), Events.settled(Events.offer("h-2", "80")));
    }

    private ResponseSpec get(String address) {
        return given(address, "");
    }

    private ResponseSpec given(String address, String tag) {
        return api.client()
                .get()
                .uri(URI.create(address))
                .headers(headers -> {
                    if (!tag.isEmpty()) {
                        headers.set(HttpHeaders.IF_NONE_MATCH, tag);
                    }
                })
                .exchange();
    }

    private String tag(String address) {
        return requireNonNull(get(address)
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
    }

    private JsonNode snapshot(String address) {
        return new JsonMapper()
                .readTree(get(address)
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody());
    }

    private static JsonNode read(MockServerHttpResponse response) {
        return new JsonMapper().readTree(response.getBodyAsString().block(PATIENCE));
    }

    private static List<String> hotels(JsonNode snapshot) {
        return snapshot.get("hotels")
                .valueStream()
                .map(hotel -> hotel.get("id").asString())
                .toList();
    }
}
