package dev.staystream.web.api;

import static dev.staystream.Patience.PATIENCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.search.HandMadeLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import reactor.core.publisher.Flux;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.test.StepVerifier;

/** The log of a search as it crosses a real connection. */
final class ServedStreamTests {

    private final Api api = new Api();

    private final HandMadeLog log = api.runs("k3Jd9").append(Events.started());

    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(api.handler()))
            .bindNow();

    @AfterEach
    void stop() {
        server.disposeNow();
    }

    @Test
    void sendsEachEventWhenItHappens() {
        StepVerifier.create(received(""))
                .assertNext(first -> assertThat(first).contains("\"seq\":1,"))
                .then(() -> log.append(Events.found("h-1")))
                .assertNext(second -> assertThat(second).contains("\"seq\":2,"))
                .then(() -> log.append(Events.done()))
                .assertNext(last -> assertThat(last).contains("\"seq\":3,"))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void answersAtOnceThoseWhoWaitForTheNextEvent() {
        StepVerifier.create(received("&after=1"))
                .expectNext("\n")
                .then(() -> log.append(Events.done()))
                .assertNext(last -> assertThat(last).contains("\"seq\":2,"))
                .expectComplete()
                .verify(PATIENCE);
    }

    private Flux<String> received(String more) {
        return HttpClient.create()
                .remoteAddress(server::address)
                .headers(headers -> headers.set("Accept", "application/x-ndjson"))
                .get()
                .uri(Api.SEARCH + more)
                .responseContent()
                .asString(UTF_8);
    }
}
