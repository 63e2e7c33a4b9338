package dev.staystream.web.api;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.stay.Examples.QUERY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.http.MediaType.APPLICATION_NDJSON;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM;

import dev.staystream.search.HandMadeLog;
import dev.staystream.search.LedgerLine.State;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

/** The log of a search as it is streamed. */
final class StreamTests {

    private final Api api = new Api();

    private final HandMadeLog log = api.runs("k3Jd9").append(Events.started());

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void framesEventsForEventSource() {
        finish();

        List<String> blocks = text(get(TEXT_EVENT_STREAM, "")).lines().toList();

        assertThat(blocks.subList(0, 8))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("id: k3Jd9.1"),
                        line -> assertThat(line).isEqualTo("event: search"),
                        line -> assertThat(line).startsWith("data: {\"type\":\"search\",\"seq\":1,"),
                        line -> assertThat(line).isEmpty(),
                        line -> assertThat(line).isEqualTo("id: k3Jd9.2"),
                        line -> assertThat(line).isEqualTo("event: hotel"),
                        line -> assertThat(line).startsWith("data: {\"type\":\"hotel\",\"seq\":2,"),
                        line -> assertThat(line).isEmpty());
        assertThat(blocks)
                .filteredOn(line -> line.startsWith("event: "))
                .containsExactly(
                        "event: search",
                        "event: hotel",
                        "event: offers",
                        "event: supplier",
                        "event: settled",
                        "event: done");
    }

    @Test
    void writesOneLineAnEventOtherwise() {
        finish();

        assertThat(text(get(APPLICATION_NDJSON, "")))
                .isEqualTo(log.log()
                        .after(0)
                        .map(logged -> new String(logged.rendering(), UTF_8) + "\n")
                        .collectList()
                        .map(lines -> String.join("", lines))
                        .block(PATIENCE));
    }

    @Test
    void carriesTheWholeLogWhateverTheView() {
        finish();

        assertThat(text(get(APPLICATION_NDJSON, "&sort=price&limit=1&maxPrice=1"))
                        .lines())
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "application/x-ndjson"})
    void isLeftAloneByWhatIsBetween(String type) {
        finish();

        get(MediaType.valueOf(type), "")
                .expectHeader()
                .contentType(type)
                .expectHeader()
                .valueEquals("X-Accel-Buffering", "no")
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store, no-transform");
    }

    @Test
    void flushesEachEventWhenItHappens() {
        StepVerifier.create(written(request("")))
                .assertNext(first -> assertThat(first).startsWith("{\"type\":\"search\""))
                .then(() -> log.append(Events.found("h-1")))
                .assertNext(second -> assertThat(second).startsWith("{\"type\":\"hotel\""))
                .then(() -> log.append(Events.done()))
                .assertNext(last ->
                        assertThat(last).startsWith("{\"type\":\"done\"").endsWith("}\n"))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void beatsEvery15SecondsUntilTheLogEnds() {
        StepVerifier.withVirtualTime(() -> written(request("")))
                .expectNextCount(1)
                .expectNoEvent(Duration.ofMillis(14_999))
                .thenAwait(Duration.ofMillis(1))
                .expectNext("\n")
                .thenAwait(Duration.ofSeconds(15))
                .expectNext("\n")
                .then(() -> log.append(Events.done()))
                .expectNextCount(1)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void beatsInACommentForEventSource() {
        StepVerifier.withVirtualTime(() -> written(request("").accept(TEXT_EVENT_STREAM)))
                .expectNextCount(1)
                .thenAwait(Duration.ofSeconds(15))
                .expectNext(":\n\n")
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void keepsGoingForAReaderThatSleptThroughManyBeats() {
        StepVerifier.withVirtualTime(() -> written(request("")), 1)
                .expectNextCount(1)
                .thenAwait(Duration.ofHours(2))
                .then(() -> log.append(Events.done()))
                .thenRequest(Long.MAX_VALUE)
                .thenConsumeWhile("\n"::equals)
                .assertNext(last -> assertThat(last).startsWith("{\"type\":\"done\""))
                .thenConsumeWhile("\n"::equals)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void resumesAfterEverySingleEvent() {
        finish();

        for (int seq = 0; seq < 6; seq++) {
            int from = seq + 1;
            List<String> rest = IntStream.rangeClosed(from, 6)
                    .mapToObj("id: k3Jd9.%d"::formatted)
                    .toList();
            assertThat(ids(get(TEXT_EVENT_STREAM, "&after=" + seq))).isEqualTo(rest);
            assertThat(ids(get(TEXT_EVENT_STREAM, "&after=k3Jd9." + seq))).isEqualTo(rest);
            assertThat(ids(resumed("k3Jd9." + seq))).isEqualTo(rest);
        }
        verify(api.searches(), never()).search(any(), anyBoolean(), any());
    }

    @Test
    void resumesLiveAndSaysAtOnceThatItDoes() {
        log.append(Events.found("h-1"));

        StepVerifier.withVirtualTime(() -> written(request("&after=2")))
                .thenAwait()
                .expectNext("\n")
                .then(() -> log.append(Events.offered("h-1", "90")))
                .assertNext(next -> assertThat(next).startsWith("{\"type\":\"offers\",\"seq\":3"))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void believesTheHeaderBeforeTheAddress() {
        finish();

        assertThat(ids(api.client()
                        .get()
                        .uri(Api.SEARCH + "&after=1")
                        .accept(TEXT_EVENT_STREAM)
                        .header("Last-Event-ID", "k3Jd9.5")
                        .exchange()))
                .containsExactly("id: k3Jd9.6");
    }

    @Test
    void tellsBrowsersToStopAskingForALogThatHasEnded() {
        finish();

        resumed("k3Jd9.6").expectStatus().isNoContent();
        get(APPLICATION_NDJSON, "&after=6").expectStatus().isOk().expectBody().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.3", "k3Jd9.99", "99"})
    void startsOverWhereTheLogIsGone(String seen) {
        finish();

        assertThat(ids(resumed(seen))).first().isEqualTo("id: k3Jd9.1");
        verify(api.searches()).search(eq(QUERY), eq(false), any());
    }

    @Test
    void startsOverWhereTheLogIsOfAnotherSearch() {
        finish();

        get(TEXT_EVENT_STREAM, "&currency=USD&after=k3Jd9.3").expectStatus().isOk();

        verify(api.searches()).search(any(), anyBoolean(), any());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "k3Jd9.", ".3", "k3Jd9.x", "a.b.3", "1e3", "99999999999999999999"})
    void refusesABrokenId(String seen) {
        resumed(seen)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo("Last-Event-ID");
        get(TEXT_EVENT_STREAM, "&after=" + seen)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .isEqualTo("after");
    }

    @Test
    void endsWithAProblemWhereAnEventCannotBeWritten() {
        HandMadeLog broken = api.runs("k4", (seq, event) -> {
            if (seq == 2) {
                throw new IllegalStateException("secret");
            }
            return "{}".getBytes(UTF_8);
        });
        broken.append(Events.started(), Events.found("h-1"), Events.done());

        assertThat(text(get(APPLICATION_NDJSON, "")).lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("{}"),
                        last -> assertThat(last)
                                .contains("\"seq\":1,", "/problems/internal-server-error")
                                .doesNotContain("secret")
                                .satisfies(Documented::isALastWord));
    }

    @Test
    void endsWithAProblemWhereTheSearchIsCalledOff() {
        log.append(Events.found("h-1")).callOff();

        assertThat(text(get(TEXT_EVENT_STREAM, "")).lines().toList())
                .contains("event: problem")
                .filteredOn(line -> line.contains("/problems/gone"))
                .singleElement()
                .asString()
                .contains("\"seq\":2,")
                .satisfies(line -> Documented.isALastWord(line.substring("data: ".length())));
    }

    @Test
    void endsWithoutAWordForThoseWhoHaveAll() {
        finish();

        assertThat(text(get(APPLICATION_NDJSON, "&after=6"))).isBlank();
    }

    private void finish() {
        log.append(
                Events.found("h-1"),
                Events.offered("h-1", "90"),
                Events.changed(State.ANSWERED),
                Events.settled(Events.offer("h-1", "90")),
                Events.done());
    }

    private ResponseSpec get(MediaType type, String more) {
        return api.client().get().uri(Api.SEARCH + more).accept(type).exchange();
    }

    private ResponseSpec resumed(String seen) {
        return api.client()
                .get()
                .uri(Api.SEARCH)
                .accept(TEXT_EVENT_STREAM)
                .header("Last-Event-ID", seen)
                .exchange();
    }

    private static String text(ResponseSpec response) {
        return new String(
                response.expectStatus().isOk().expectBody().returnResult().getResponseBodyContent(), UTF_8);
    }

    private static List<String> ids(ResponseSpec response) {
        return text(response).lines().filter(line -> line.startsWith("id: ")).toList();
    }

    private static MockServerHttpRequest.BaseBuilder<?> request(String more) {
        return MockServerHttpRequest.get(Api.SEARCH + more).accept(APPLICATION_NDJSON);
    }

    /** What is written, one text a buffer. */
    private Flux<String> written(MockServerHttpRequest.BaseBuilder<?> request) {
        AtomicReference<Flux<DataBuffer>> body = new AtomicReference<>(Flux.never());
        Sinks.Empty<Void> begun = Sinks.empty();
        MockServerHttpResponse response = new MockServerHttpResponse();
        response.setWriteHandler(buffers -> {
            body.set(buffers);
            return begun.tryEmitEmpty().isSuccess() ? Mono.never() : Mono.empty();
        });
        api.handle(request, response).subscribe();
        return begun.asMono().thenMany(Flux.defer(body::get)).map(buffer -> buffer.toString(UTF_8));
    }
}
