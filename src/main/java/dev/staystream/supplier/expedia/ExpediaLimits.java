package dev.staystream.supplier.expedia;

import dev.staystream.supplier.Pacing;
import dev.staystream.supplier.Pacing.Quiet;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** What Rapid's headers tell of the account's limits: what remains in percent, and when it is whole again. */
final class ExpediaLimits {

    /** A minute of which nothing remains is waited for; a spent day only lowers the minute's limit (Rapid, "Rate limiting"). */
    static final Pacing PACING = ((Pacing) ExpediaLimits::whole).or(Pacing.HTTP);

    private ExpediaLimits() {}

    private static Optional<Quiet> whole(int status, HttpHeaders headers, Instant now) {
        boolean spent = status == Pacing.TOO_MANY_REQUESTS || "0".equals(headers.getFirst("Rate-Limit-Minute-Remaining"));
        return Optional.of(headers)
                .filter(any -> spent)
                .flatMap(any -> untilReset(any, now))
                .map(now::plus)
                .map(Quiet::ofAccount);
    }

    /** The time until the limit that is hit is whole again, in milliseconds of the epoch. */
    static Optional<Duration> untilReset(HttpHeaders headers, Instant now) {
        return Stream.of("Rate-Limit-Minute-Reset", "Rate-Limit-Day-Reset")
                .map(headers::getFirst)
                .filter(Objects::nonNull)
                .filter(text -> text.matches("\\d{1,15}"))
                .map(text -> Duration.between(now, Instant.ofEpochMilli(Long.parseLong(text))))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .findFirst();
    }
}
