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

    /** What tells a reader and everything between that the stream is alive. */
    DataBuffer heartbeat(DataBufferFactory factory) {
        return factory.wrap(switch (this) {
            case LINES -> NEW_LINE;
            case EVENTS -> COMMENT;
        });
    }

    /** An event of the log. */
    DataBuffer frame(SearchId search, LoggedEvent logged, DataBufferFactory factory) {
        DataBuffer event = factory.wrap(logged.rendering());
        return switch (this) {
            case LINES -> factory.join(List.of(event, factory.wrap(NEW_LINE)));
            case EVENTS -> factory.join(List.of(factory.wrap(head(search, logged)), event, factory.wrap(BLANK_LINE)));
        };
    }

    /** The last word of a stream that ends too early. */
    DataBuffer frame(SearchId search, LastWord word, DataBufferFactory factory) {
        DataBuffer said = factory.wrap(word.bytes(search));
        return switch (this) {
            case LINES -> factory.join(List.of(said, factory.wrap(NEW_LINE)));
            case EVENTS ->
                factory.join(List.of(
                        factory.wrap(ascii("event: " + word.type() + "\ndata: ")), said, factory.wrap(BLANK_LINE)));
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
