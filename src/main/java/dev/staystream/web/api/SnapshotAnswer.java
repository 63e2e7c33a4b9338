package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.staystream.merge.View;
import dev.staystream.search.EventLog;
import dev.staystream.web.BadParameter;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

/** Answers with all that a search has found, once it has settled or the reader will not wait any longer. */
final class SnapshotAnswer {

    private static final CacheControl REVALIDATED = CacheControl.noCache().cachePrivate();

    private final Explanation explanation;

    SnapshotAnswer(Explanation explanation) {
        this.explanation = explanation;
    }

    Mono<Void> answer(ServerWebExchange exchange, Told told, Reader reader) {
        if (Body.unwanted(exchange) && reader.cursor().isEmpty()) {
            return head(exchange);
        }
        return reader.cursor()
                .map(cursor -> page(exchange, told, reader, cursor))
                .orElseGet(() -> Mono.deferContextual(asker -> firstPage(exchange, told, reader, asker)));
    }

    /** What can be said without asking a supplier. */
    private static Mono<Void> head(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().setCacheControl(REVALIDATED);
        return Body.leaveOut(exchange.getResponse(), APPLICATION_JSON);
    }

    private Mono<Void> firstPage(ServerWebExchange exchange, Told told, Reader reader, ContextView asker) {
        EventLog log = told.beginning(asker);
        reader.patience().tell(exchange.getResponse().getHeaders());
        return reader.patience().settled(log)
                .publishOn(Schedulers.parallel())
                .then(Mono.defer(() -> write(exchange, log, new Part(told.view(), new Cursor(log.id(), log.length(), 0), reader.explained()))));
    }

    private Mono<Void> page(ServerWebExchange exchange, Told told, Reader reader, Cursor cursor) {
        Optional<EventLog> log = told.kept(Optional.of(cursor.search()));
        if (log.isEmpty()) {
            return Problem.of(
                            HttpStatus.GONE,
                            Optional.of("That search is no longer kept; ask for the first page again."))
                    .answer(exchange);
        }
        if (!cursor.isOf(log.get()) || !told.includes(log.get())) {
            BadParameter foreign =
                    new BadParameter("cursor", "cursor must be one of this very search, but is of another");
            return Problem.badParameters(List.of(foreign)).answer(exchange);
        }
        return write(exchange, log.get(), new Part(told.view(), cursor, reader.explained()));
    }

    private Mono<Void> write(ServerWebExchange exchange, EventLog log, Part part) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.setCacheControl(REVALIDATED);
        if (!part.explained() && exchange.checkNotModified(EntityTag.of(part.place(), part.view()))) {
            return exchange.getResponse().setComplete();
        }
        Page page = Page.of(
                log.snapshot(part.place().seq()), part.view(), part.place().offset());
        ServerTiming.add(page.snapshot().ledger(), headers);
        Optional<Explanation> why = Optional.of(explanation).filter(wanted -> part.explained());
        return Body.write(exchange.getResponse(), APPLICATION_JSON, PageJson.bytes(page, why));
    }

    /**
     * The part of a search that is answered with.
     *
     * @param explained whether each hotel says why it, and each of its rooms, is one; reasons can change while the log does not, so that such an
     *     answer has no entity tag
     */
    private record Part(View view, Cursor place, boolean explained) {}
}
