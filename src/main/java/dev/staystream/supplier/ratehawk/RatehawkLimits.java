package dev.staystream.supplier.ratehawk;

import dev.staystream.supplier.Pacing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** What ETG's headers tell of the limit of one endpoint: how many calls remain, and when they are all there again. */
final class RatehawkLimits {

    /** Each endpoint has a limit of its own, so that a spent one leaves the others open. */
    static final Pacing PACING = (status, headers, now) -> untilReset(headers, now)
            .map(now::plus)
            .map(until -> new Pacing.Quiet(until, true))
            .or(() -> Pacing.HTTP.quiet(status, headers, now).map(quiet -> new Pacing.Quiet(quiet.until(), true)));

    private RatehawkLimits() {}

    /** The time until {@code X-RateLimit-Reset}, which is in UTC, where it is the limit of the endpoint that is used up. */
    static Optional<Duration> untilReset(HttpHeaders headers, Instant now) {
        return Optional.ofNullable(headers.getFirst("X-RateLimit-Remaining"))
                .filter(remaining -> remaining.equals("0") || remaining.startsWith("-"))
                .map(usedUp -> headers.getFirst("X-RateLimit-Reset"))
                .flatMap(RatehawkLimits::instant)
                .map(reset -> Duration.between(now, reset))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException error) {
            return Optional.empty();
        }
    }
}
