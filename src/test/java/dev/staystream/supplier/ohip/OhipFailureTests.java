package dev.staystream.supplier.ohip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

/** Why there is no answer. */
final class OhipFailureTests {

    private static final String REASON = """
        {"type": "about:blank", "title": "Error in application", "status": 400, "o:errorCode": "SHP-1",
         "logId": 7, "o:errorDetails": [{"title": "arrivalDate is past", "o:errorDetails": {"title": "yes"}}]}\
        """;

    private static SupplierException failure(UnaryOperator<Reply> check, Reply reply) {
        return catchThrowableOfType(SupplierException.class, () -> check.apply(reply));
    }

    private static Reply reply(int status, String body, String... headers) {
        HttpHeaders all = new HttpHeaders();
        for (int name = 0; name < headers.length; name += 2) {
            all.add(headers[name], headers[name + 1]);
        }
        return new Reply(status, all, body.getBytes(UTF_8));
    }

    @CsvSource({
        "400, INVALID_QUERY",
        "401, UNAUTHORISED",
        "403, UNAUTHORISED",
        "404, INVALID_QUERY",
        "405, INVALID_QUERY",
        "406, INVALID_QUERY",
        "413, INVALID_QUERY",
        "414, INVALID_QUERY",
        "415, INVALID_QUERY",
        "429, THROTTLED",
        "500, DOWN",
        "502, DOWN",
        "503, DOWN",
        "504, TIMEOUT"
    })
    @ParameterizedTest
    void goesByTheStatus(int status, NoAnswer reason) {
        SupplierException failure = failure(OhipFailure::unlessFailed, reply(status, REASON));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.detail())
                .isEqualTo("status %d: Error in application; SHP-1; arrivalDate is past; yes".formatted(status));
    }

    @Test
    void goesByTheStatusWhenAGatewayAnswersWithoutJson() {
        assertThat(failure(OhipFailure::unlessFailed, reply(502, "<h1>Bad gateway</h1>")).detail())
                .isEqualTo("status 502: no reason given");
        assertThat(failure(OhipFailure::unlessFailed, reply(503, "")).detail()).isEqualTo("status 503: no reason given");
    }

    @Test
    void staysAwayAsLongAsItIsTold() {
        assertThat(failure(OhipFailure::unlessFailed, reply(429, "{}", "Retry-After", "30")).retryAfter())
                .contains(Duration.ofSeconds(30));
        assertThat(failure(OhipFailure::unlessRefused, reply(503, "", "Retry-After", "9")).retryAfter())
                .contains(Duration.ofSeconds(9));
    }

    @Test
    void keepsDetailsShort() {
        String lengthy = "{\"title\": \"%s\"}".formatted("x".repeat(2_000));

        assertThat(failure(OhipFailure::unlessFailed, reply(500, lengthy)).detail()).hasSizeLessThan(600);
    }

    @CsvSource({"400, UNAUTHORISED", "401, UNAUTHORISED", "403, UNAUTHORISED", "429, THROTTLED", "500, DOWN"})
    @ParameterizedTest
    void hasNoTokenForTheReasonOfTheStatusAndRepeatsNothing(int status, NoAnswer reason) {
        SupplierException failure =
                failure(OhipFailure::unlessRefused, reply(status, "{\"title\": \"password hunter2 is wrong\"}"));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.detail()).isEqualTo("status %d: no token was given".formatted(status));
    }

    @Test
    void letsAnswersPass() {
        Reply answer = reply(200, "{}");

        assertThat(OhipFailure.unlessFailed(answer)).isSameAs(answer);
        assertThat(OhipFailure.unlessRefused(answer)).isSameAs(answer);
    }
}
