package dev.staystream.supplier;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** How the replies of one kind of contract say that less is to be asked: read from status and headers, before any body. */
@FunctionalInterface
public interface Pacing {

    /** The one status that means nothing but "slow down" (RFC 6585, section 4). */
    int TOO_MANY_REQUESTS = 429;

    /** How long to be quiet after a reply that says to slow down, but not for how long. */
    Duration UNSAID = Duration.ofSeconds(1);

    /** What HTTP itself says: {@code Retry-After} on any reply that is no success, and the status 429 without one. */
    Pacing HTTP = (status, headers, now) -> status < 400
            ? Optional.empty()
            : retryAfter(headers, now)
                    .or(() -> Optional.of(now.plus(UNSAID)).filter(moment -> status == TOO_MANY_REQUESTS))
                    .map(Quiet::ofAccount);

    /** Until when the account, or this endpoint of it, is to be quiet; empty where the reply does not say so. */
    Optional<Quiet> quiet(int status, HttpHeaders headers, Instant now);

    /** This pacing where it finds something, and otherwise the other. */
    default Pacing or(Pacing other) {
        return (status, headers, now) ->
                quiet(status, headers, now).or(() -> other.quiet(status, headers, now));
    }

    /**
     * Silence that was asked for.
     *
     * @param endpointOnly whether other endpoints may still be called
     */
    record Quiet(Instant until, boolean endpointOnly) {

        /** Silence of the whole account. */
        public static Quiet ofAccount(Instant until) {
            return new Quiet(until, false);
        }
    }

    /** The header {@code Retry-After}, which is a number of seconds or a date (RFC 9110, section 10.2.3). */
    private static Optional<Instant> retryAfter(HttpHeaders headers, Instant now) {
        return Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER))
                .flatMap(text -> text.matches("\\d{1,9}")
                        ? Optional.of(now.plusSeconds(Long.parseLong(text)))
                        : date(text));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException error) {
            return Optional.empty();
        }
    }
}
