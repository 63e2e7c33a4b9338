package dev.staystream.supplier.travelgate;

import static dev.staystream.supplier.travelgate.Asked.DOUBLE;
import static dev.staystream.supplier.travelgate.Asked.hotels;
import static dev.staystream.supplier.travelgate.Asked.reply;
import static dev.staystream.supplier.travelgate.Options.PRICE;
import static dev.staystream.supplier.travelgate.Options.error;
import static dev.staystream.supplier.travelgate.Options.option;
import static dev.staystream.supplier.travelgate.Options.search;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

/** Whether a reply is an answer or a failure, by "Errors and Warnings" and "Response status codes" of the contract. */
final class TravelgateReplyTests {

    @CsvSource({
        "ACCESS_ERROR, VALIDATION_ERROR, UNAUTHORISED",
        "MISSING_FIELD, VALIDATION_ERROR, INVALID_QUERY",
        "WRONG_FIELD, VALIDATION_ERROR, INVALID_QUERY",
        "INTERNAL_ERROR, API_ERROR, DOWN",
        "INTERNAL_ERROR, MAPPING_ERROR, DOWN",
        "COMMISSION_NOT_FOUND, API_ERROR, DOWN",
        "BLACKLIST, PLUGIN_ERROR, DOWN",
        "ALL_PROCESSES_FAILED, PROCESS_ERROR, DOWN",
        "TIMEOUT, CONNECTION_ERROR, TIMEOUT",
        "REFERENCE_NOT_EXISTS, BOOKING_ERROR, DOWN",
        "11400, VALIDATION_ERROR, INVALID_QUERY",
        "22401, API_ERROR, UNAUTHORISED",
        "22500, API_ERROR, DOWN",
        "22512, API_ERROR, DOWN",
        "SOMETHING_NEW, VALIDATION_ERROR, INVALID_QUERY",
        "SOMETHING_NEW, API_ERROR, DOWN"
    })
    @ParameterizedTest
    void anErrorWithoutOptionsIsAFailure(String code, String type, NoAnswer reason) {
        assertThat(failure(reply(200, told("null", error(code, type), "")))).satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.detail()).isEqualTo("as the case may be (%s)".formatted(code));
        });
    }

    @Test
    void errorsBesideOptionsAreNoFailure() {
        String body = told(
                "[%s]".formatted(option("a", PRICE)),
                error("TIMEOUT", "CONNECTION_ERROR"),
                error("WRONG_FIELD", "PLUGIN_ERROR"));

        assertThat(hotels(reply(200, body), DOUBLE)).hasSize(1);
    }

    @Test
    void graphqlErrorsBesideOptionsAreNoFailure() {
        String body = told("[%s]".formatted(option("a", PRICE)), "", "");

        assertThat(hotels(
                        reply(200, body.substring(0, body.length() - 1) + ", \"errors\": [{\"message\": \"Part\"}]}"),
                        DOUBLE))
                .hasSize(1);
    }

    @Test
    void noResultsAreAnAnswerWithoutHotels() {
        String nothing = error("204", "PROVIDER_ERROR");

        assertThat(hotels(reply(200, told("null", nothing, "")), DOUBLE)).isEmpty();
        assertThat(hotels(reply(200, told("[]", nothing, error("WRONG_FIELD", "PLUGIN_ERROR"))), DOUBLE))
                .isEmpty();
        assertThat(hotels(reply(200, told("null", "", nothing)), DOUBLE)).isEmpty();
        assertThat(hotels(reply(200, told("null", error("ALL_PROCESSES_FAILED", "PROCESS_ERROR"), nothing)), DOUBLE))
                .isEmpty();
        assertThat(hotels(reply(200, told("[]", "", "")), DOUBLE)).isEmpty();
        assertThat(hotels(reply(200, search("\"options\": null, \"errors\": null, \"warnings\": null")), DOUBLE))
                .isEmpty();
    }

    @Test
    void noResultsOfOneAreNoAnswerForAnotherThatFailed() {
        String errors = error("204", "PROVIDER_ERROR") + ", " + error("TIMEOUT", "CONNECTION_ERROR");

        assertThat(failure(reply(200, told("null", errors, ""))).reason()).isEqualTo(NoAnswer.TIMEOUT);
    }

    @Test
    void aWarningWithNothingElseIsAFailure() {
        assertThat(failure(reply(200, told("null", "", error("TIMEOUT", "CONNECTION_ERROR"))))
                        .reason())
                .isEqualTo(NoAnswer.TIMEOUT);
    }

    @Test
    void theWarningsSayWhatAllProcessesFailedOf() {
        String body = told("null", error("ALL_PROCESSES_FAILED", "PROCESS_ERROR"), error("102", "PROVIDER_ERROR"));

        assertThat(failure(reply(200, body))).satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(NoAnswer.DOWN);
            assertThat(failure.detail())
                    .isEqualTo("as the case may be (ALL_PROCESSES_FAILED); as the case may be (102)");
        });
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "{\"errors\": [{\"message\": \"Unknown type\"}]} | INVALID_QUERY",
                "{\"errors\": [{\"message\": \"Broken\"}], \"data\": null} | DOWN",
                "{\"errors\": [{\"message\": \"Broken\"}], \"data\": {\"hotelX\": null}} | DOWN",
                "{\"errors\": [{\"message\": \"No\", \"extensions\": {\"code\": \"invalidCredentials\"}}]} |"
                        + " UNAUTHORISED",
                "{\"errors\": [{\"message\": \"No\", \"extensions\": {\"code\": \"quotaExceeded\"}}]} | THROTTLED",
                "{\"errors\": [{\"message\": \"No\", \"extensions\": {\"code\": \"requestTimeout\"}}]} | TIMEOUT",
                "{\"errors\": [{\"message\": \"No\", \"extensions\": {}}]} | INVALID_QUERY",
                "{\"data\": {\"hotelX\": {\"search\": null}}} | UNREADABLE",
                "{} | UNREADABLE",
                "{\"data\": {\"hotelX\": {\"search\": {\"options\": [{\"id\" | UNREADABLE",
                "<html>busy</html> | UNREADABLE"
            })
    @ParameterizedTest
    void graphqlItselfMayFail(String body, NoAnswer reason) {
        assertThat(failure(reply(200, body)).reason()).isEqualTo(reason);
    }

    @CsvSource({
        "400, INVALID_QUERY",
        "401, UNAUTHORISED",
        "403, THROTTLED",
        "405, INVALID_QUERY",
        "406, INVALID_QUERY",
        "408, TIMEOUT",
        "500, DOWN",
        "503, DOWN"
    })
    @ParameterizedTest
    void aStatusSaysWhatTheContractMakesOfIt(int status, NoAnswer reason) {
        assertThat(failure(reply(status, "{\"errors\": [{\"message\": \"No.\"}]}")))
                .satisfies(failure -> {
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(failure.detail()).isEqualTo("status %d: No.".formatted(status));
                });
    }

    @Test
    void aQuotaMaySayForHowLong() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "7");

        assertThat(failure(new Reply(403, headers, new byte[0])).retryAfter()).contains(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void aGatewayMayAnswerWithoutJson(String contentType) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, contentType);

        assertThat(failure(new Reply(502, headers, "<html>".getBytes(UTF_8))).reason())
                .isEqualTo(NoAnswer.DOWN);
    }

    private static String told(String options, String errors, String warnings) {
        return search("\"options\": %s, \"errors\": [%s], \"warnings\": [%s]".formatted(options, errors, warnings));
    }

    private static SupplierException failure(Reply reply) {
        return assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> hotels(reply, DOUBLE))
                .actual();
    }
}
