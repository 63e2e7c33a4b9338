package dev.staystream.web.api;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_NDJSON;
import static org.springframework.http.MediaType.TEXT_EVENT_STREAM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The forms a search is answered in, the first being the one for those who do not care. */
enum Rendition {
    SNAPSHOT,
    LINES,
    EVENTS;

    /** The form preferred among those a request accepts; routing has turned away requests that accept none. */
    static Rendition preferred(List<MediaType> accepted) {
        List<MediaType> byPreference = new ArrayList<>(accepted);
        MimeTypeUtils.sortBySpecificity(byPreference);
        return byPreference.stream()
                .flatMap(type -> Arrays.stream(values()).filter(one -> type.isCompatibleWith(one.mediaType())))
                .findFirst()
                .orElse(SNAPSHOT);
    }

    private MediaType mediaType() {
        return switch (this) {
            case SNAPSHOT -> APPLICATION_JSON;
            case LINES -> APPLICATION_NDJSON;
            case EVENTS -> TEXT_EVENT_STREAM;
        };
    }
}
