package dev.staystream.web.api;

import dev.staystream.search.EventLog;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/**
 * How long whoever asks will wait for a search to settle.
 *
 * @param limit empty for as long as it takes
 * @param preferred whether the header {@code Prefer} says so (RFC 7240), and not a parameter, which goes first
 */
record Patience(Optional<Duration> limit, boolean preferred) {

    /** The longest that a client may wait, in seconds; many proxies give up after as many. */
    static final int MOST_SECONDS = 60;

    /** The header in which clients say what they would like, and the answer whether it was done. */
    static final String PREFER = "Prefer";

    private static final String APPLIED = "Preference-Applied";

    private static final Pattern WAIT =
            Pattern.compile("wait\\s*=\\s*\"?([0-9]{1,9})\"?\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    /** What a parameter says, or else a preference; preferences that make no sense are none. */
    static Patience of(Optional<Duration> parameter, HttpHeaders headers) {
        Optional<Duration> preference = parameter.isPresent() ? Optional.empty() : preference(headers);
        return new Patience(parameter.or(() -> preference), preference.isPresent());
    }

    private static Optional<Duration> preference(HttpHeaders headers) {
        return headers.getOrEmpty(PREFER).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(preference -> WAIT.matcher(preference.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .map(wait -> Duration.ofSeconds(Math.min(Long.parseLong(wait.group(1)), MOST_SECONDS)));
    }

    /** Completes when the search has settled or patience is at an end. */
    Mono<Void> settled(EventLog log) {
        return limit.map(most -> log.settled().timeout(most, Mono.empty())).orElseGet(log::settled);
    }

    /** Says that the preference was followed, where there is one. */
    void tell(HttpHeaders answer) {
        limit.filter(wait -> preferred).ifPresent(wait -> answer.set(APPLIED, "wait=" + wait.toSeconds()));
    }
}
