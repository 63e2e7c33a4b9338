package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.mocks.PublishedApi;
import dev.staystream.search.HandMadeLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader who stops reading is dropped with a last word that says where to go on, and holds nobody up meanwhile. */
final class StalledReaderTests {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(46);

    private VirtualTimeScheduler time;

    private final Api api = new Api();

    private final HandMadeLog log = api.runs("k3Jd9").append(Events.started());

    @BeforeEach
    void takeTheTimeInHand() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void dropsAReaderWhoStopsReadingAndSaysWhereToGoOn() {
        Slow reader = reads("text/event-stream", "");
        reader.take(1);
        log.append(Events.found("h-1"), Events.found("h-2"));
        time.advanceTimeBy(LONG_ENOUGH);
        assertThat(reader.ended).isFalse();

        reader.take(Long.MAX_VALUE);

        assertThat(reader.ended).isTrue();
        assertThat(reader.read).anyMatch(frame -> frame.contains("k3Jd9.3"));
        assertThat(reader.read.getLast()).startsWith("event: dropped\n").contains("\"seq\":3,");
    }

    @Test
    void letsThemGoOnByThatNumber() {
        Slow reader = reads("application/x-ndjson", "");
        reader.take(1);
        log.append(Events.found("h-1"), Events.found("h-2"));
        time.advanceTimeBy(LONG_ENOUGH);
        reader.take(Long.MAX_VALUE);
        assertThat(reader.read.getLast())
                .contains("\"type\":\"dropped\"")
                .endsWith("}\n")
                .satisfies(Documented::isALastWord);

        Slow again = reads("application/x-ndjson", "&after=3");
        again.take(Long.MAX_VALUE);
        log.append(Events.done());

        assertThat(again.read).last().asString().contains("\"seq\":4,");
    }

    @Test
    void saysTheLastWordAsItIsDocumented() throws IOException {
        PublishedApi documented = PublishedApi.read(Files.readAllBytes(Path.of("frontend/static/openapi.yaml")));
        Slow reader = reads("application/x-ndjson", "");
        reader.take(1);
        log.append(Events.found("h-1"));
        time.advanceTimeBy(LONG_ENOUGH);
        reader.take(Long.MAX_VALUE);

        JsonNode lastWord = JsonMapper.shared().readTree(reader.read.getLast());

        assertThat(lastWord.path("type").asString()).isEqualTo("dropped");
        assertThat(documented.complaints("Event", lastWord)).isEmpty();
    }

    @Test
    void holdsUpNobodyElse() {
        Slow stalled = reads("text/event-stream", "");
        Slow quick = reads("text/event-stream", "");
        quick.take(Long.MAX_VALUE);

        for (int hotel = 0; hotel < 1_000; hotel++) {
            log.append(Events.found("h-" + hotel));
        }
        log.append(Events.done());

        assertThat(quick.ended).isTrue();
        assertThat(quick.read).hasSize(1_002);
        assertThat(stalled.read).isEmpty();
    }

    @Test
    void keepsAReaderForWhomThereIsNothingNew() {
        Slow patient = reads("text/event-stream", "");
        patient.take(Long.MAX_VALUE);

        time.advanceTimeBy(Duration.ofMinutes(5));
        log.append(Events.done());

        assertThat(patient.read).noneMatch(frame -> frame.contains("dropped"));
        assertThat(patient.read.getLast()).contains("k3Jd9.2");
    }

    @Test
    void tellsAllReadersWhereToGoOnWhenTheNodeGoesDown() {
        Slow reader = reads("text/event-stream", "");
        reader.take(Long.MAX_VALUE);
        log.append(Events.found("h-1"));

        log.dismissReaders();

        assertThat(reader.ended).isTrue();
        assertThat(reader.read.getLast())
                .startsWith("event: dropped\n")
                .contains("\"seq\":2,\"search\":\"k3Jd9\",\"reason\":\"closing\"");
    }

    @Test
    void saysNothingOfThatToReadersOfWhatHasEnded() {
        log.append(Events.done());
        log.dismissReaders();

        Slow reader = reads("application/x-ndjson", "&after=2");
        reader.take(Long.MAX_VALUE);

        assertThat(reader.ended).isTrue();
        assertThat(reader.read).noneMatch(frame -> frame.contains("dropped"));
    }

    private Slow reads(String type, String more) {
        Slow reader = new Slow();
        MockServerHttpResponse response = new MockServerHttpResponse();
        response.setWriteHandler(body -> {
            body.subscribe(reader);
            return Mono.never();
        });
        api.handle(MockServerHttpRequest.get(Api.SEARCH + more).header(HttpHeaders.ACCEPT, type), response)
                .subscribe();
        return reader;
    }

    /** A reader who takes only as much as the test says. */
    private static final class Slow extends BaseSubscriber<DataBuffer> {

        private final List<String> read = new ArrayList<>();

        private boolean ended;

        private void take(long frames) {
            request(frames);
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {}

        @Override
        protected void hookOnNext(DataBuffer frame) {
            read.add(frame.toString(UTF_8));
        }

        @Override
        protected void hookOnComplete() {
            ended = true;
        }
    }
}
