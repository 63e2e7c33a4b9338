package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.staystream.merge.View;
import dev.staystream.search.EventLog;
import dev.staystream.search.SearchService;
import dev.staystream.web.BadParameter;
import dev.staystream.web.SearchWish;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers with all that a search has found, once it has settled or the reader will not wait any longer. */
final class SnapshotAnswer {

    private final SearchService searches;

    SnapshotAnswer(SearchService searches) {
        this.searches = searches;
    }

    Mono<Void> answer(ServerWebExchange exchange, SearchWish wish, Reader reader) {
        return reader.cursor()
                .map(cursor -> page(exchange, wish, cursor))
                .orElseGet(() -> Mono.deferContextual(asker ->
                        firstPage(exchange, wish, reader, searches.search(wish.query(), reader.live(), asker))));
    }

    private static Mono<Void> firstPage(ServerWebExchange exchange, SearchWish wish, Reader reader, EventLog log) {
        Mono<Void> settled = reader.patience()
                .map(limit -> log.settled().timeout(limit, Mono.empty()))
                .orElseGet(log::settled);
        return settled.publishOn(Schedulers.parallel())
                .then(Mono.defer(() -> write(exchange, log, wish.view(), new Cursor(log.id(), log.length(), 0))));
    }

    private Mono<Void> page(ServerWebExchange exchange, SearchWish wish, Cursor cursor) {
        Optional<EventLog> log = searches.find(cursor.search());
        if (log.isEmpty()) {
            return Problem.of(
                            HttpStatus.GONE,
                            Optional.of("That search is no longer kept; ask for the first page again."))
                    .answer(exchange);
        }
        if (!log.get().query().equals(wish.query()) || cursor.seq() > log.get().length()) {
            BadParameter foreign =
                    new BadParameter("cursor", "cursor must be one of this very search, but is of another");
            return Problem.badParameters(List.of(foreign)).answer(exchange);
        }
        return write(exchange, log.get(), wish.view(), cursor);
    }

    private static Mono<Void> write(ServerWebExchange exchange, EventLog log, View view, Cursor place) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setCacheControl(CacheControl.noCache().cachePrivate());
        if (exchange.checkNotModified(EntityTag.of(place, view))) {
            return exchange.getResponse().setComplete();
        }
        Page page = Page.of(log.snapshot(place.seq()), view, place.offset());
        ServerTiming.add(page.snapshot().ledger(), headers);
        return Body.write(exchange.getResponse(), APPLICATION_JSON, PageJson.bytes(page));
    }
}
