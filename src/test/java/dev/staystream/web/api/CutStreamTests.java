package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.merge.Filter;
import dev.staystream.merge.Sort;
import dev.staystream.search.EventLog;
import dev.staystream.search.HandMadeLog;
import dev.staystream.search.SearchEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

/** Whoever loses the connection again and again ends up with what those have whose connection never broke. */
final class CutStreamTests {

    /** Of each framing, so that a thousand are cut together. */
    private static final int STREAMS = 500;

    private static final Duration SOON = Duration.ofSeconds(30);

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);

    private final Api api = new Api();

    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(api.handler()))
            .bindNow();

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @ParameterizedTest
    @EnumSource(Framing.class)
    void foldToWhatAnUnbrokenOneSays(Framing framing) {
        for (int stream = 0; stream < STREAMS; stream++) {
            HandMadeLog written = api.runs("run-" + stream);

            List<String> pieced = pieced(framing, written);

            assertThat(pieced).as("the events of stream %d", stream).isEqualTo(told(written.log()));
            assertThat(Fold.of(pieced).offers()).as("its list").isEqualTo(Fold.of(told(written.log())).offers());
            assertThat(Fold.of(pieced).offers()).hasSize(shown(written.log()));
        }
    }

    private static List<String> told(EventLog log) {
        return log.after(0)
                .map(logged -> new String(logged.rendering(), UTF_8))
                .collectList()
                .blockOptional(SOON)
                .orElseThrow();
    }

    private static int shown(EventLog log) {
        return log.snapshot().listing().rows(Filter.NONE, Sort.PRICE).stream()
                .mapToInt(row -> row.offers().size())
                .sum();
    }

    /** Everything that is received while the log is written and the connection breaks at any byte. */
    private List<String> pieced(Framing framing, HandMadeLog written) {
        List<SearchEvent> story = new Story(random).events();
        List<String> pieced = new ArrayList<>();
        int told = 0;
        while (told < story.size()) {
            int next = random.nextBoolean() ? story.size() : told + 1 + random.nextInt(story.size() - told);
            int cut = random.nextInt(1 + bytes(written.log(), pieced.size()));
            CompletableFuture<byte @Nullable []> part = received(framing, written.log(), pieced.size(), cut);
            story.subList(told, next).forEach(written::append);
            pieced.addAll(Received.of(framing, requireNonNull(part.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join())));
            told = next;
        }
        CompletableFuture<byte @Nullable []> rest = received(framing, written.log(), pieced.size(), Integer.MAX_VALUE);
        pieced.addAll(Received.of(framing, requireNonNull(rest.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join())));
        return pieced;
    }

    /** How many bytes are certain to come without anything more being written. */
    private static int bytes(EventLog log, int seen) {
        return log.length() == seen
                ? 0
                : log.after(seen)
                        .take(log.length() - seen)
                        .map(logged -> logged.rendering().length)
                        .reduce(0, Integer::sum)
                        .blockOptional(SOON)
                        .orElseThrow();
    }

    private CompletableFuture<byte @Nullable []> received(Framing framing, EventLog log, int seen, int cut) {
        String id = log.id() + "." + seen;
        int how = seen == 0 ? 0 : 1 + random.nextInt(3);
        String address = Api.SEARCH + (how == 1 ? "&after=" + id : how == 2 ? "&after=" + seen : "");
        return HttpClient.create()
                .remoteAddress(server::address)
                .headers(headers -> headers.set("Accept", framing.mediaType().toString()))
                .headers(headers -> Optional.of(id).filter(given -> how == 3).ifPresent(given -> headers.set("Last-Event-ID", given)))
                .get()
                .uri(address)
                .responseContent()
                .asByteArray()
                .scan(new byte[0], CutStreamTests::joined)
                .takeUntil(bytes -> bytes.length >= cut)
                .last()
                .map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, cut)))
                .switchIfEmpty(Mono.just(new byte[0]))
                .toFuture();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
