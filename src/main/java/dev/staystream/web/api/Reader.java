package dev.staystream.web.api;

import static org.springframework.http.HttpHeaders.CACHE_CONTROL;

import dev.staystream.web.Form;
import dev.staystream.web.Parameters;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * How whoever asks for a search wants to be answered.
 *
 * @param live whether the suppliers are to be asked now
 * @param patience how long to wait for the search to settle
 * @param cursor where the page begins, when it is not the first
 * @param after the last event that was already seen, when there is one
 * @param explained whether to say of each hotel who tells of it, which offers are for one room, and why these are one
 */
record Reader(
        boolean live,
        Patience patience,
        Optional<Cursor> cursor,
        Optional<EventId> after,
        boolean explained) {

    private static final String LAST_EVENT_ID = "Last-Event-ID";

    private static final Form<Boolean> TRUTH = Form.oneOf(List.of(true, false), String::valueOf);

    private static final Form<Integer> SECONDS = Form.wholeNumber(0, Patience.MOST_SECONDS);

    /** The parameters of a request, among them the one that browsers send as a header. */
    static Parameters parameters(ServerHttpRequest request) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>(request.getQueryParams());
        values.addAll(LAST_EVENT_ID, request.getHeaders().getOrEmpty(LAST_EVENT_ID));
        return new Parameters(values);
    }

    /** A browser that reconnects repeats the address it began with, so that the header is the newer word. */
    static Reader read(Parameters parameters, HttpHeaders headers) {
        Optional<EventId> parameter = parameters.one("after", EventId.FORM);
        return new Reader(
                asksLive(headers),
                Patience.of(parameters.one("wait", SECONDS).map(Duration::ofSeconds), headers),
                parameters.one("cursor", Cursor.FORM),
                parameters.one(LAST_EVENT_ID, EventId.FORM).or(() -> parameter),
                parameters.one("explain", TRUTH).orElse(false));
    }

    /** Whether the suppliers are to be asked now; one who resumes on a node that has no such log had them asked before. */
    boolean asksAnew() {
        return live && after.isEmpty();
    }

    /** Whether a request wants the suppliers asked now. */
    private static boolean asksLive(HttpHeaders headers) {
        return headers.getOrEmpty(CACHE_CONTROL).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .anyMatch(directive -> directive.strip().equalsIgnoreCase("no-cache"));
    }
}
