package dev.staystream.supplier.expedia;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.supplier.Pacing.Quiet;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** Rapid tells in percent what remains of a minute, and when the next one begins. */
final class ExpediaLimitsTests {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:30Z");

    private static final Instant NEXT_MINUTE = Instant.parse("2026-11-20T12:01:00Z");

    @Test
    void waitsForTheNextMinuteWhereNothingRemainsOfThisOne() {
        assertThat(quiet(200, "0")).contains(Quiet.ofAccount(NEXT_MINUTE));
    }

    @Test
    void asksOnWhileSomethingRemains() {
        assertThat(quiet(200, "1")).isEmpty();
        assertThat(ExpediaLimits.PACING.quiet(200, new HttpHeaders(), NOW)).isEmpty();
    }

    @Test
    void waitsForTheNextMinuteAfterARefusal() {
        assertThat(quiet(429, "0")).hasValueSatisfying(quiet -> assertThat(quiet.until())
                .isAfterOrEqualTo(NEXT_MINUTE));
    }

    private static Optional<Quiet> quiet(int status, String remaining) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Rate-Limit-Minute-Remaining", remaining);
        headers.set("Rate-Limit-Minute-Reset", String.valueOf(NEXT_MINUTE.toEpochMilli()));
        return ExpediaLimits.PACING.quiet(status, headers, NOW);
    }
}
