package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dev.staystream.search.HandMadeLog;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchId;
import dev.staystream.store.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.test.scheduler.VirtualTimeScheduler;

/** A search that is told once more. */
final class ReplayTests {

    private final Api api = new Api();

    private final SettableClock clock = new SettableClock();

    private final HandMadeLog log = api.runs("k3Jd9", clock);

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", "text/event-stream", "application/json"})
    void saysTheSameAsTheSearchDid(String type) {
        finish();

        assertThat(text("/api/v1/search/k3Jd9", type)).isEqualTo(text(Api.SEARCH, type));
    }

    @Test
    void asksNobody() {
        finish();

        text("/api/v1/search/k3Jd9", "application/json");
        text("/api/v1/search/k3Jd9", "text/event-stream");

        verify(api.searches(), never()).search(any(), anyBoolean(), any());
    }

    @Test
    void showsAnyViewOfIt() {
        finish();

        get("/api/v1/search/k3Jd9?sort=price&limit=1", "application/json")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.hotels[*].id")
                .isEqualTo("h-2");
    }

    @Test
    void goesOnBehindAnEventOfIt() {
        finish();

        assertThat(text("/api/v1/search/k3Jd9?after=k3Jd9.7", "application/x-ndjson").lines())
                .singleElement()
                .asString()
                .contains("\"type\":\"done\"");
        assertThat(text("/api/v1/search/k3Jd9?after=other.7", "application/x-ndjson").lines()).hasSize(8);
    }

    @Test
    void refusesACursorOfAnotherRun() {
        finish();
        Cursor other = new Cursor(new SearchId("other"), 1, 0);

        get("/api/v1/search/k3Jd9?cursor=" + other, "application/json")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("cursor");
    }

    @Test
    void isGoneWhenTheSearchIs() {
        get("/api/v1/search/unknown", "text/event-stream")
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/gone");
    }

    @ParameterizedTest
    @CsvSource({"replay=slow,replay", "checkIn=2027-01-12,checkIn", "limit=0,limit", "after=x,after", "replay=realtime&replay=realtime,replay"})
    void refusesWhatCannotBeSaidOfIt(String parameter, String field) {
        get("/api/v1/search/k3Jd9?" + parameter, "application/json")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo(field);
    }

    @Test
    void takesAsLongAsTheSearchDidIfAsked() {
        finish();
        VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
        List<String> told = told("/api/v1/search/k3Jd9?replay=realtime");

        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(told).hasSize(1);
        time.advanceTimeBy(Duration.ofMillis(998));
        assertThat(told).hasSize(1);
        time.advanceTimeBy(Duration.ofMillis(1));
        assertThat(told).hasSize(5);
        time.advanceTimeBy(Duration.ofSeconds(3));
        assertThat(told).hasSize(8).last().asString().contains("\"type\":\"done\"");
    }

    /** The search begins at once, the offers come a second later, and the end three seconds after those. */
    private void finish() {
        log.append(Events.started());
        clock.advance(Duration.ofSeconds(1));
        log.append(
                Events.found("h-1"), Events.offered("h-1", "90"), Events.found("h-2"), Events.offered("h-2", "80"));
        clock.advance(Duration.ofSeconds(3));
        log.append(Events.changed(State.ANSWERED), Events.settled(Events.offer("h-2", "80")), Events.done());
    }

    private ResponseSpec get(String address, String type) {
        return api.client().get().uri(URI.create(address)).header("Accept", type).exchange();
    }

    private String text(String address, String type) {
        return new String(
                get(address, type).expectStatus().isOk().expectBody().returnResult().getResponseBodyContent(), UTF_8);
    }

    private List<String> told(String address) {
        List<String> told = new CopyOnWriteArrayList<>();
        MockServerHttpResponse response = new MockServerHttpResponse();
        response.setWriteHandler(body -> body.map(frame -> frame.toString(UTF_8)).doOnNext(told::add).then());
        api.handle(MockServerHttpRequest.get(address).header("Accept", "application/x-ndjson"), response).subscribe();
        return told;
    }
}
