package dev.staystream.web.api;

import dev.staystream.search.EventLog;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(StreamAnswer.class);

    Mono<Void> answer(ServerWebExchange exchange, Told told, Reader reader, Framing framing) {
        if (Body.unwanted(exchange)) {
            leaveAlone(exchange.getResponse());
            return Body.leaveOut(exchange.getResponse(), framing.mediaType());
        }
        return Mono.deferContextual(asker -> answer(exchange, position(told, reader, asker), framing));
    }

    private static Position position(Told told, Reader reader, ContextView asker) {
        return reader.after()
                .flatMap(seen -> after(seen, told))
                .orElseGet(() -> new Position(told.beginning(asker), 0, told.pace()));
    }

    private static Mono<Void> answer(ServerWebExchange exchange, Position position, Framing framing) {
        return position.atEnd() && framing == Framing.EVENTS
                ? stopped(exchange.getResponse())
                : stream(exchange, position, framing);
    }

    /** Where the reader left off, unless that log is gone, or belongs to something else. */
    private static Optional<Position> after(EventId seen, Told told) {
        return told.kept(seen.search())
                .filter(log -> seen.isOf(log) && told.includes(log))
                .map(log -> new Position(log, seen.seq(), told.pace()));
    }

    /** Browsers ask again whenever a stream ends, until they are told that there is no content (HTML, section 9.2.3). */
    private static Mono<Void> stopped(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.NO_CONTENT);
        return response.setComplete();
    }

    @SuppressWarnings("NestedPublishers") // how Spring is told to flush
    private static Mono<Void> stream(ServerWebExchange exchange, Position position, Framing framing) {
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentType(framing.mediaType());
        leaveAlone(response);
        Footing footing = new Footing(position.seq());
        SearchId search = position.log().id();
        DataBufferFactory buffers = response.bufferFactory();
        Function<LoggedEvent, DataBuffer> handed =
                logged -> footing.handed(logged, framing.frame(search, logged, buffers));
        Flux<Flux<DataBuffer>> frames = flushes(position, footing)
                .map(events -> events.isEmpty()
                        ? Flux.just(framing.heartbeat(buffers))
                        : Flux.fromIterable(events).map(handed))
                .map(flush -> footing.flushing(flush.doOnError(error -> tell(exchange, error))));
        Mono<Flux<DataBuffer>> lastWord =
                footing.lastWord(position.log()).map(word -> Flux.just(framing.frame(search, word, buffers)));
        return response.writeAndFlushWith(frames.takeUntilOther(footing.broken()).concatWith(lastWord));
    }

    private static void tell(ServerWebExchange exchange, Throwable error) {
        LOG.error("the stream of request {} broke", RequestIds.of(exchange), error);
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
        long known = position.known();
        Flux<List<LoggedEvent>> events =
                position.events().bufferUntil(logged -> logged.seq() >= known);
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
    private record Position(EventLog log, long seq, Pace pace) {

        /** Up to which event all can be sent together. */
        private long known() {
            return pace == Pace.AT_ONCE ? log.length() : 0;
        }

        private Flux<LoggedEvent> events() {
            return pace.of(log.after(seq));
        }

        /** Headers leave with the first bytes, for which one who resumes might have to wait long. */
        private Duration firstBeat() {
            return seq == 0 ? HEARTBEAT : Duration.ZERO;
        }

        private boolean atEnd() {
            return log.ended() && seq == log.length();
        }
    }
}
