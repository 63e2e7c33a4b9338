package dev.staystream.load;

import static org.springframework.http.MediaType.APPLICATION_NDJSON;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Reads searches of the running application over its own connections, as a partner's program or a browser does. */
final class Reader implements AutoCloseable {

    private static final int CONNECTIONS = 10_000;

    private final ConnectionProvider connections = ConnectionProvider.create("readers", CONNECTIONS);

    private final WebClient loyal;

    private final WebClient passing;

    private final LocalDate today;

    Reader(Running application) {
        this.loyal = client(HttpClient.create(connections), application.address());
        this.passing = client(HttpClient.newConnection(), application.address());
        this.today = application.today();
    }

    private static WebClient client(HttpClient transport, URI application) {
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(transport))
                .baseUrl(application.toString())
                .build();
    }

    /** Listens to a search that asks suppliers anew, to its end. */
    Mono<Heard> hear(Question question) {
        return Mono.fromSupplier(Heard::new).flatMap(heard -> loyal.get()
                .uri(question.below("/api/v1/search", today))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .accept(APPLICATION_NDJSON)
                .retrieve()
                .bodyToFlux(String.class)
                .filter(line -> !line.isBlank())
                .doOnNext(heard::line)
                .then(Mono.just(heard)));
    }

    /** Reads a search in any of the ways there are, joining it if it runs, and closes its connection after a while. */
    Mono<Void> glance(Question question, Way way, Duration patience) {
        return passing.get()
                .uri(question.below(way.path(), today))
                .header(HttpHeaders.ACCEPT, way.accepted())
                .retrieve()
                .bodyToFlux(byte[].class)
                .takeUntilOther(Mono.delay(patience))
                .then();
    }

    @Override
    public void close() {
        connections.dispose();
    }
}
