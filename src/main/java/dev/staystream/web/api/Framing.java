package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.springframework.http.MediaType.APPLICATION_NDJSON;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM;

import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchId;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

/** How the events of a log follow each other on the wire; the event itself is never copied for a reader. */
enum Framing {
    /** One line an event; a heartbeat is a blank line. */
    LINES,
    /** Server-sent events; a heartbeat is a comment. */
    EVENTS;

    private static final byte[] NEW_LINE = ascii("\n");

    private static final byte[] BLANK_LINE = ascii("\n\n");

    private static final byte[] COMMENT = ascii(":\n\n");

    MediaType mediaType() {
        return switch (this) {
            case LINES -> APPLICATION_NDJSON;
            case EVENTS -> TEXT_EVENT_STREAM;
        };
    }

    /** The events one by one, or what tells a reader and everything between that the stream is alive. */
    Flux<DataBuffer> frames(SearchId search, List<LoggedEvent> events, DataBufferFactory factory) {
        return events.isEmpty()
                ? Flux.just(factory.wrap(heartbeat()))
                : Flux.fromIterable(events).map(logged -> frame(search, logged, factory));
    }

    private byte[] heartbeat() {
        return switch (this) {
            case LINES -> NEW_LINE;
            case EVENTS -> COMMENT;
        };
    }

    private DataBuffer frame(SearchId search, LoggedEvent logged, DataBufferFactory factory) {
        DataBuffer event = factory.wrap(logged.rendering());
        return switch (this) {
            case LINES -> factory.join(List.of(event, factory.wrap(NEW_LINE)));
            case EVENTS -> factory.join(List.of(factory.wrap(head(search, logged)), event, factory.wrap(BLANK_LINE)));
        };
    }

    /**
     * The last word to a reader who misses something, and why. It is no event of the log, but bears the number of the last
     * one handed out, so that whoever resumes behind the last number seen, here or elsewhere, needs to know nothing of it.
     */
    byte[] dropped(SearchId search, long seq, String reason) {
        String word = "{\"type\":\"dropped\",\"seq\":%d,\"search\":\"%s\",\"reason\":\"%s\"}"
                .formatted(seq, search, reason);
        return switch (this) {
            case LINES -> ascii(word + "\n");
            case EVENTS -> ascii("event: dropped\ndata: " + word + "\n\n");
        };
    }

    private static byte[] head(SearchId search, LoggedEvent logged) {
        String type = JsonRendering.type(logged.event());
        return ascii("id: " + search + "." + logged.seq() + "\nevent: " + type + "\ndata: ");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
