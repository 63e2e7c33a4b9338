package dev.staystream.supplier.expedia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

/** Every error the contract documents has its reason, and tells operators why without telling them the key. */
final class ExpediaFailureTests {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:30Z");

    @CsvSource({
        "getAdditionalAvailability, 400, INVALID_QUERY, invalid_input",
        "getAdditionalAvailability, 401, UNAUTHORISED, request_unauthenticated",
        "getAdditionalAvailability, 403, UNAUTHORISED, request_unauthorized",
        "getAdditionalAvailability, 426, INVALID_QUERY, This service requires the use of TLS.",
        "getAdditionalAvailability, 429, THROTTLED, too_many_requests",
        "getAdditionalAvailability, 500, DOWN, unknown_internal_error",
        "getAdditionalAvailability, 503, DOWN, service_unavailable",
        "getAvailability, 400, INVALID_QUERY, checkin.invalid_date_format",
        "getAvailability, 401, UNAUTHORISED, request_unauthenticated",
        "getAvailability, 403, UNAUTHORISED, request_unauthorized",
        "getAvailability, 426, INVALID_QUERY, This service requires the use of TLS.",
        "getAvailability, 429, THROTTLED, too_many_requests",
        "getAvailability, 500, DOWN, unknown_internal_error",
        "getAvailability, 503, DOWN, service_unavailable",
        "getPropertyContent, 400, INVALID_QUERY, invalid_input",
        "getPropertyContent, 401, UNAUTHORISED, request_unauthenticated",
        "getPropertyContent, 403, UNAUTHORISED, request_unauthorized",
        "getPropertyContent, 410, INVALID_QUERY, link.expired",
        "getPropertyContent, 426, INVALID_QUERY, This service requires the use of TLS.",
        "getPropertyContent, 429, THROTTLED, too_many_requests",
        "getPropertyContent, 500, DOWN, unknown_internal_error",
        "getPropertyContent, 503, DOWN, service_unavailable",
        "postGeography, 400, INVALID_QUERY, polygon.coordinates_required",
        "postGeography, 401, UNAUTHORISED, request_unauthenticated",
        "postGeography, 403, UNAUTHORISED, request_unauthorized",
        "postGeography, 426, INVALID_QUERY, This service requires the use of TLS.",
        "postGeography, 429, THROTTLED, too_many_requests",
        "postGeography, 500, DOWN, unknown_internal_error",
        "postGeography, 503, DOWN, service_unavailable"
    })
    @ParameterizedTest
    void readsEveryDocumentedError(String operation, int status, NoAnswer reason, String told) {
        SupplierException failure =
                failure(new Reply(status, new HttpHeaders(), Samples.read("%s__RS_%d".formatted(operation, status))));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.detail()).startsWith("status " + status).contains(told);
    }

    @Test
    void keepsTheKeyOutOfTheDetail() {
        assertThat(failure(new Reply(401, new HttpHeaders(), Samples.read("getAvailability__RS_401")))
                        .detail())
                .doesNotContain("jaj3982k239dka328e", "129d75332614a5bd");
    }

    @CsvSource({"502, DOWN", "403, UNAUTHORISED", "504, TIMEOUT"})
    @ParameterizedTest
    void goesByTheStatusWhereAGatewayAnswersInItsOwnWords(int status, NoAnswer reason) {
        SupplierException failure = failure(reply(status, "<html><body>Bad Gateway</body></html>"));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.detail()).isEqualTo("status %d: no reason given".formatted(status));
    }

    @Test
    void cutsALongReasonShort() {
        String endless = "{\"type\": \"invalid_input\", \"message\": \"%s\"}".formatted("x".repeat(10_000));

        assertThat(failure(reply(400, endless)).detail()).hasSizeLessThan(600);
    }

    @CsvSource({
        "Retry-After, 7, PT7S",
        "Rate-Limit-Minute-Reset, 1795176060000, PT30S",
        "Rate-Limit-Day-Reset, 1795180000000, PT1H6M10S",
        "Rate-Limit-Minute-Reset, 1795176000000, PT0S",
        "Rate-Limit-Minute-Reset, soon, ",
        "X-Else, 1, "
    })
    @ParameterizedTest
    void isLeftAloneUntilItsLimitIsReset(String header, String value, Duration wait) {
        Reply reply = reply(429, "{\"type\": \"too_many_requests\"}");
        reply.headers().add(header, value);

        assertThat(failure(reply).retryAfter()).isEqualTo(Optional.ofNullable(wait));
    }

    @Test
    void readsTheResetOfALimitOnlyWhenItWasHit() {
        Reply reply = reply(503, "{\"type\": \"service_unavailable\"}");
        reply.headers().add("Rate-Limit-Minute-Reset", "1795176060000");

        assertThat(failure(reply).retryAfter()).isEmpty();
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, new HttpHeaders(), body.getBytes(UTF_8));
    }

    private static SupplierException failure(Reply reply) {
        return ExpediaFailure.of(reply, NOW);
    }
}
