package dev.staystream.web.api;

import dev.staystream.search.EventLog;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.stay.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Answers with the log of a search, event by event while it is written, from wherever the reader left off. */
final class StreamAnswer {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final SearchService searches;

    StreamAnswer(SearchService searches) {
        this.searches = searches;
    }

    Mono<Void> answer(ServerWebExchange exchange, Query query, Reader reader, Framing framing) {
        if (Body.unwanted(exchange)) {
            leaveAlone(exchange.getResponse());
            return Body.leaveOut(exchange.getResponse(), framing.mediaType());
        }
        return Mono.deferContextual(asker -> answer(exchange.getResponse(), position(query, reader, asker), framing));
    }

    private Position position(Query query, Reader reader, ContextView asker) {
        return reader.after()
                .flatMap(seen -> after(seen, query))
                .orElseGet(() -> new Position(searches.search(query, reader.asksAnew(), asker), 0));
    }

    private static Mono<Void> answer(ServerHttpResponse response, Position position, Framing framing) {
        return position.atEnd() && framing == Framing.EVENTS ? stopped(response) : stream(response, position, framing);
    }

    /** Where the reader left off, unless that log is gone, or belongs to something else. */
    private Optional<Position> after(EventId seen, Query query) {
        Optional<EventLog> kept =
                seen.search().isPresent() ? seen.search().flatMap(searches::find) : searches.newest(query);
        return kept.filter(log -> log.query().equals(query) && seen.seq() <= log.length())
                .map(log -> new Position(log, seen.seq()));
    }

    /** Browsers ask again whenever a stream ends, until they are told that there is no content (HTML, section 9.2.3). */
    private static Mono<Void> stopped(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.NO_CONTENT);
        return response.setComplete();
    }

    @SuppressWarnings("NestedPublishers") // how Spring is told to flush
    private static Mono<Void> stream(ServerHttpResponse response, Position position, Framing framing) {
        Footing footing = new Footing(position.seq());
        response.getHeaders().setContentType(framing.mediaType());
        leaveAlone(response);
        SearchId search = position.log().id();
        Flux<Flux<DataBuffer>> frames = flushes(position, footing)
                .map(events -> footing.handing(events, framing.frames(search, events, response.bufferFactory())));
        Mono<Flux<DataBuffer>> lastWord = Mono.defer(() -> Mono.justOrEmpty(footing.loss(position.log())))
                .map(reason -> framing.dropped(search, footing.seq(), reason))
                .map(word -> Flux.just(response.bufferFactory().wrap(word)));
        return response.writeAndFlushWith(frames.concatWith(lastWord));
    }

    /** Asks whatever is between to pass on what comes when it comes. */
    private static void leaveAlone(ServerHttpResponse response) {
        response.getHeaders().setCacheControl(CacheControl.noStore().noTransform());
        response.getHeaders().set("X-Accel-Buffering", "no");
    }

    /**
     * What is flushed together: the events already logged, then each by itself; none at all for a heartbeat. Ends early for
     * a reader who takes nothing any more.
     */
    private static Flux<List<LoggedEvent>> flushes(Position position, Footing footing) {
        long known = position.log().length();
        Flux<List<LoggedEvent>> events =
                position.log().after(position.seq()).bufferUntil(logged -> logged.seq() >= known);
        Flux<List<LoggedEvent>> heartbeats = Flux.interval(position.firstBeat(), HEARTBEAT)
                .takeUntil(beat -> footing.stands())
                .onBackpressureDrop()
                .map(beat -> List.of());
        return untilEitherEnds(events, heartbeats);
    }

    private static <T> Flux<T> untilEitherEnds(Flux<T> one, Flux<T> other) {
        return Flux.merge(one.materialize(), other.materialize()).dematerialize();
    }

    /** Behind which event of which log a reader goes on. */
    private record Position(EventLog log, long seq) {

        /** Headers leave with the first bytes, for which one who resumes might have to wait long. */
        private Duration firstBeat() {
            return seq == 0 ? HEARTBEAT : Duration.ZERO;
        }

        private boolean atEnd() {
            return log.ended() && seq == log.length();
        }
    }
}
