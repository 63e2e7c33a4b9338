package dev.staystream.supplier.travelgate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The queries of this package, which are the GraphQL documents beside it on the class path. */
enum TravelgateQuery {
    SEARCH("search"),
    QUOTE("quote"),
    HOTELS("hotels");

    private final String field;

    private final String text;

    TravelgateQuery(String field) {
        this.field = field;
        this.text = text(field + ".graphql");
    }

    /** Makes sure that all have been read: whoever first needs one is on an event loop, which must not wait for a file. */
    static void readAll() {
        Arrays.stream(values()).forEach(query -> requireNonNull(query.text()));
    }

    /** The field of {@code hotelX} that answers it. */
    String field() {
        return field;
    }

    String text() {
        return text;
    }

    private static String text(String resource) {
        try (InputStream document = requireNonNull(TravelgateQuery.class.getResourceAsStream(resource), resource)) {
            return new String(document.readAllBytes(), UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
