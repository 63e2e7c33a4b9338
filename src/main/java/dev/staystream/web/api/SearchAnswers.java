package dev.staystream.web.api;

import static org.springframework.http.HttpHeaders.ACCEPT;
import static org.springframework.http.HttpHeaders.VARY;

import java.util.List;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers with a search in the form that is preferred. */
final class SearchAnswers {

    private final SnapshotAnswer snapshots;

    private final StreamAnswer streams;

    SearchAnswers(SnapshotAnswer snapshots, StreamAnswer streams) {
        this.snapshots = snapshots;
        this.streams = streams;
    }

    Mono<Void> answer(ServerWebExchange exchange, Told told, Reader reader) {
        exchange.getResponse().getHeaders().addAll(VARY, List.of(ACCEPT, Patience.PREFER));
        return switch (preferred(exchange)) {
            case SNAPSHOT -> snapshots.answer(exchange, told, reader);
            case LINES -> streams.answer(exchange, told, reader, Framing.LINES);
            case EVENTS -> streams.answer(exchange, told, reader, Framing.EVENTS);
        };
    }

    private static Rendition preferred(ServerWebExchange exchange) {
        return Rendition.preferred(exchange.getRequest().getHeaders().getAccept())
                .orElseThrow(() -> new NotAcceptableStatusException(Rendition.mediaTypes()));
    }
}
