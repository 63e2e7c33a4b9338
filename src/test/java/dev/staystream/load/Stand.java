package dev.staystream.load;

import io.netty.channel.Channel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/**
 * Many suppliers behind one port, on an event loop of their own, which speak LiteAPI's contract, each below a path of its
 * own. Their content is empty.
 */
final class Stand implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(5);

    private final Map<String, Played> suppliers = new LinkedHashMap<>();

    private final LongAdder unfinished = new LongAdder();

    private final AtomicInteger connections = new AtomicInteger();

    private final LoopResources loop = LoopResources.create("stand", 1, true);

    private final DisposableServer server;

    /** A supplier, and how often it was asked. */
    private record Played(Manner manner, LongAdder calls) {}

    /** Suppliers by name, each with its manner. */
    Stand(Map<String, Manner> manners) {
        manners.forEach((name, manner) -> suppliers.put(name, new Played(manner, new LongAdder())));
        this.server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .runOn(loop)
                .doOnChannelInit((observer, channel, address) -> count(channel))
                .handle(this::answer)
                .bindNow();
    }

    private void count(Channel channel) {
        connections.incrementAndGet();
        channel.closeFuture().addListener(closed -> connections.decrementAndGet());
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.method().name().equals("GET")
                ? response.header("Content-Type", "application/json").sendString(Mono.just("{\"data\":[]}"))
                : request.receive()
                        .aggregate()
                        .asString()
                        .flatMap(question -> answer(played(request.uri().split("/", -1)[1]), question, response));
    }

    private Mono<Void> answer(Played supplier, String question, HttpServerResponse response) {
        supplier.calls().increment();
        return Mono.defer(() -> Mono.from(supplier.manner().answer(question, response)))
                .doFirst(unfinished::increment)
                .doFinally(end -> unfinished.decrement());
    }

    /** The names of all. */
    Set<String> suppliers() {
        return suppliers.keySet();
    }

    /** How many questions a supplier was asked. */
    long calls(String supplier) {
        return played(supplier).calls().sum();
    }

    private Played played(String supplier) {
        return Optional.ofNullable(suppliers.get(supplier)).orElseThrow();
    }

    /** How many replies are neither at their end nor have lost their connection. */
    long unfinished() {
        return unfinished.sum();
    }

    /** How many connections are open. */
    int connections() {
        return connections.get();
    }

    /** An account at each of them, which asks once and remembers nothing. */
    Map<String, Object> accounts() {
        Map<String, Object> settings = new LinkedHashMap<>();
        suppliers.keySet().forEach(name -> account(name).forEach(
                (key, value) -> settings.put("staystream.suppliers.%s.%s".formatted(name, key), value)));
        return settings;
    }

    private Map<String, Object> account(String name) {
        return Map.of(
                "type", "liteapi",
                "base-url", "http://127.0.0.1:%d/%s".formatted(server.port(), name),
                "credentials.api-key", "key-of-the-stand",
                "max-concurrent", 10_000,
                "requests-per-second", 10_000,
                "ttl", "0s",
                "retry.most", 0);
    }

    @Override
    public void close() {
        server.disposeNow(CLOSING);
        loop.disposeLater(Duration.ZERO, CLOSING).block(CLOSING.plusSeconds(1));
    }
}
