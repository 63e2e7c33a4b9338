package dev.staystream.supplier.ratehawk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.supplier.Pacing.Quiet;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** ETG tells by a pair of headers how many calls of an endpoint remain, and until when there will be no more. */
final class RatehawkLimitsTests {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:30Z");

    @Test
    void leavesAnEndpointAloneThatIsUsedUp() {
        assertThat(quiet(200, "0")).contains(new Quiet(Instant.parse("2026-11-20T12:01:00Z"), true));
    }

    @Test
    void asksOnWhileCallsRemain() {
        assertThat(quiet(200, "29")).isEmpty();
    }

    @Test
    void neverSilencesOtherEndpoints() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Retry-After", "5");

        assertThat(RatehawkLimits.PACING.quiet(429, headers, NOW)).contains(new Quiet(NOW.plusSeconds(5), true));
    }

    private static Optional<Quiet> quiet(int status, String remaining) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-RateLimit-Remaining", remaining);
        headers.set("X-RateLimit-Reset", "2026-11-20T12:01:00.000000");
        return RatehawkLimits.PACING.quiet(status, headers, NOW);
    }
}
