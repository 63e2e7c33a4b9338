package dev.staystream.supplier.hotelbeds;

import static dev.staystream.supplier.hotelbeds.Asking.rooms;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

final class HotelbedsFailureTests {

    @ParameterizedTest
    @CsvSource({
        "400, INVALID_DATA, INVALID_QUERY",
        "400, INVALID_DATA-5f21d813-16ca-4e9e-a7b5-7619720d73f6, INVALID_QUERY",
        "400, INVALID_REQUEST, INVALID_QUERY",
        "410, INVALID_DATA, INVALID_QUERY",
        "500, PRODUCT_ERROR-a02d798e-04d4-4764-b8ec-32a37e0e3f50, DOWN",
        "500, INVALID_DATA, INVALID_QUERY",
        "500, SOMETHING_NEW, DOWN",
        "402, SOMETHING_NEW, INVALID_QUERY",
    })
    void goesByTheBeginningOfTheCodeThenByTheStatus(int status, String code, NoAnswer reason) {
        String json = "{\"auditData\":{},\"error\":{\"code\":\"%s\",\"message\":\"as said\"}}".formatted(code);
        String xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <genericErrorRS xmlns="http://www.hotelbeds.com/schemas/messages">
              <auditData/><error><code>%s</code><message>as said</message></error>
            </genericErrorRS>
            """.formatted(code);

        for (String body : new String[] {json, xml}) {
            SupplierException failure = failure(status, new HttpHeaders(), body);
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.detail()).isEqualTo("status %d: %s: as said".formatted(status, code));
        }
    }

    @Test
    void keepsAKeyThatIsToldBackToItself() {
        SupplierException failure = failure(400, new HttpHeaders(), """
            {"error":{"code":"INVALID_DATA","message":"Incorrect api key: 0123456789"}}\
            """);

        assertThat(failure.reason()).isEqualTo(NoAnswer.UNAUTHORISED);
        assertThat(failure.detail()).doesNotContain("0123456789");
    }

    @ParameterizedTest
    @CsvSource({
        "ERR_403_DEVELOPER_OVER_RATE, THROTTLED",
        "ERR_403_DEVELOPER_OVER_QPS, THROTTLED",
        "ERR_403_NOT_AUTHORIZED, UNAUTHORISED",
        "ERR_403_DEVELOPER_INACTIVE, UNAUTHORISED"
    })
    void tellsTooManyCallsFromAWrongSignatureByTheGatewaysHeader(String code, NoAnswer reason) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Mashery-Error-Code", code);
        headers.set("Retry-After", "38452");

        SupplierException failure = failure(403, headers, "<h1>whatever</h1>");

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.detail()).contains(code);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(38452));
    }

    @ParameterizedTest
    @CsvSource({
        "403, <h1>Developer Over Rate</h1>, THROTTLED",
        "403, <h1>Developer Over Qps</h1>, THROTTLED",
        "403, <h1>Not Authorized</h1>, UNAUTHORISED",
        "401, <h1>Not Authorized</h1>, UNAUTHORISED",
        "503, <html>unavailable</html>, DOWN",
        "500, '', DOWN",
        "504, '', TIMEOUT",
        "429, '', THROTTLED"
    })
    void goesByTheGatewaysTextThenByTheStatusWhereTheHeaderIsGone(int status, String body, NoAnswer reason) {
        assertThat(failure(status, new HttpHeaders(), body).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"'{\"error\":{\"code\":', UNREADABLE", "<genericErrorRS, DOWN", "<genericErrorRS><code>, DOWN"})
    void copesWithErrorsThatBreakOff(String body, NoAnswer reason) {
        assertThat(failure(500, new HttpHeaders(), body).reason()).isEqualTo(reason);
    }

    private static SupplierException failure(int status, HttpHeaders headers, String body) {
        Reply reply = new Reply(status, headers, body.getBytes(UTF_8));
        return catchThrowableOfType(
                SupplierException.class,
                () -> HotelbedsOffers.read(Asking.forRooms(rooms(1, 2)), reply, Wire.OBSERVED));
    }
}
