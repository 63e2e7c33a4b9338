package dev.staystream.supplier.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/**
 * A server on an event loop of its own that does what it is told to, from streams nobody holds in memory. Calls that have to
 * come before those that are tried it answers by itself.
 */
final class StubSupplier implements AutoCloseable {

    private final Function<String, Optional<Phrase>> before;

    private final LoopResources loop = LoopResources.create("stub", 1, true);

    private final AtomicReference<Behaviour> behaviour = new AtomicReference<>((request, response) -> response.send());

    private final Queue<String> questions = new ConcurrentLinkedQueue<>();

    private final AtomicInteger unfinished = new AtomicInteger();

    private final DisposableServer server = HttpServer.create()
            .host("localhost")
            .port(0)
            .runOn(loop)
            .handle((request, response) -> request.receive()
                    .aggregate()
                    .asString()
                    .defaultIfEmpty("")
                    .flatMap(body -> answered(request, body, response)))
            .bindNow();

    /** How it answers. */
    interface Behaviour {
        Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response);
    }

    StubSupplier(Function<String, Optional<Phrase>> before) {
        this.before = before;
    }

    private Mono<Void> answered(HttpServerRequest request, String body, HttpServerResponse response) {
        Optional<Phrase> phrase = before.apply(URI.create(request.uri()).getPath());
        return phrase.isPresent() ? Mono.from(said(response, phrase.get())) : tried(request, body, response);
    }

    private Mono<Void> tried(HttpServerRequest request, String body, HttpServerResponse response) {
        questions.add(URLDecoder.decode(request.uri(), UTF_8) + "\n" + body);
        unfinished.incrementAndGet();
        return Mono.from(behaviour.get().answer(request, response)).doFinally(end -> unfinished.decrementAndGet());
    }

    URI address() {
        return URI.create("http://localhost:" + server.port());
    }

    /** Addresses and bodies of what it was asked since it was told how to answer. */
    Queue<String> questions() {
        return questions;
    }

    /** How many replies are neither at their end nor have lost their connection. */
    int unfinished() {
        return unfinished.get();
    }

    /** Answers whole. */
    void says(Phrase phrase) {
        does((request, response) -> said(response, phrase));
    }

    private static Publisher<Void> said(HttpServerResponse response, Phrase phrase) {
        return opened(response, phrase).send(buffers(Flux.just(phrase.body())));
    }

    /** Answers after a while. */
    void saysAfter(Duration wait, Phrase phrase) {
        does((request, response) ->
                Mono.delay(wait).then(Mono.from(said(response, phrase))));
    }

    /** Answers with the head of a phrase and these pieces of a body, each as soon as it is there. */
    void says(Phrase head, Flux<byte[]> pieces) {
        does((request, response) -> opened(response, head).send(buffers(pieces), piece -> true));
    }

    void does(Behaviour other) {
        questions.clear();
        behaviour.set(other);
    }

    private static HttpServerResponse opened(HttpServerResponse response, Phrase phrase) {
        response.status(phrase.status());
        if (!phrase.contentType().isEmpty()) {
            response.header("Content-Type", phrase.contentType());
        }
        phrase.headers().forEach(response::header);
        return response;
    }

    private static Flux<ByteBuf> buffers(Flux<byte[]> pieces) {
        return pieces.map(Unpooled::wrappedBuffer);
    }

    /** A text in pieces of this size, so far apart. */
    static Flux<byte[]> dribbled(byte[] text, int size, Duration pause) {
        return Flux.range(0, Math.ceilDiv(text.length, size))
                .map(piece -> Arrays.copyOfRange(
                        text, piece * size, Math.min(text.length, (piece + 1) * size)))
                .delayElements(pause);
    }

    /** One blank after the other, so far apart, for ever. */
    static Flux<byte[]> blanks(Duration pause) {
        return Flux.interval(pause).map(tick -> " ".getBytes(UTF_8)).onBackpressureDrop();
    }

    @Override
    public void close() {
        server.disposeNow(Duration.ofSeconds(5));
        loop.disposeLater(Duration.ZERO, Duration.ofSeconds(5)).block(Duration.ofSeconds(6));
    }
}
