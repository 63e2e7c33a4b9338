package dev.staystream.supplier.ota;

import static dev.staystream.supplier.ota.Asked.DOUBLE;
import static dev.staystream.supplier.ota.Asked.HOTEL;
import static dev.staystream.supplier.ota.Asked.NOW;
import static dev.staystream.supplier.ota.Asked.request;
import static dev.staystream.supplier.ota.Messages.TOTAL;
import static dev.staystream.supplier.ota.Messages.message;
import static dev.staystream.supplier.ota.Messages.stay;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

/** What is an answer, what says that there is nothing, and why there is none. */
final class OtaReplyTests {

    private static final String FAULT = """
        <s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>\
        <faultcode>%s</faultcode><faultstring>it is so</faultstring></s:Fault></s:Body></s:Envelope>""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Success/>",
                "<Success/><RoomStays/>",
                "<Success/><Warnings><Warning Type='3' Code='322'>No availability</Warning></Warnings>",
                "<Success/><Warnings><Warning Type='11'>Cached for an hour</Warning></Warnings>",
                "<Errors><Error Type='13' Code='322' ShortText='No availability'/></Errors>",
                "<Errors><Error Type='3' Code='424'/><Error Type='3' Code='427'/></Errors>"
            })
    void knowsThatThereIsNothing(String content) {
        assertThat(read(200, message(content))).isEmpty();
    }

    @Test
    void keepsWhatCameWhateverElseWentWrong() {
        String warnings = "<Warnings><Warning Type='13' Code='187'>One of two systems is away</Warning></Warnings>";
        String stays = "<RoomStays>%s</RoomStays>".formatted(stay("", TOTAL, ""));

        assertThat(read(200, message("<Success/>" + warnings + stays))).hasSize(1);
        assertThat(read(200, message(stays))).hasSize(1);
    }

    @CsvSource({
        "1, , DOWN",
        "2, , INVALID_QUERY",
        "3, , INVALID_QUERY",
        "3, 392, INVALID_QUERY",
        "3, 187, DOWN",
        "4, , UNAUTHORISED",
        "5, , UNAUTHORISED",
        "6, , UNAUTHORISED",
        "6, 497, UNAUTHORISED",
        "6, 392, INVALID_QUERY",
        "7, , INVALID_QUERY",
        "8, , INVALID_QUERY",
        "9, , UNAUTHORISED",
        "10, 321, INVALID_QUERY",
        "11, 497, UNAUTHORISED",
        "12, 448, DOWN",
        "13, 450, DOWN",
        "13, 91, DOWN",
        "99, 999, DOWN",
        ", , DOWN"
    })
    @ParameterizedTest
    void failsForTheReasonThatCodeAndKindGive(String type, String code, NoAnswer reason) {
        String attributes = (type == null ? "" : "Type='" + type + "' ") + (code == null ? "" : "Code='" + code + "'");

        assertFails(200, message("<Errors><Error %s>it is so</Error></Errors>".formatted(attributes)), reason, "it is so");
        assertFails(
                200,
                message("<Success/><Warnings><Warning %s>it is so</Warning></Warnings>"
                        .formatted(attributes.replace("'11'", "'6'"))),
                reason,
                "it is so");
    }

    @CsvSource({"s:Client, INVALID_QUERY", "s:Server, DOWN", "wsse:FailedAuthentication, UNAUTHORISED", "what, DOWN"})
    @ParameterizedTest
    void readsFaultsUnderWhateverStatus(String code, NoAnswer reason) {
        assertFails(500, FAULT.formatted(code), reason, "");
        assertFails(200, FAULT.formatted(code), reason, "it is so");
    }

    @Test
    void readsFaultsOfSoap12() {
        assertFails(500, """
            <s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body><s:Fault><s:Code><s:Value>s:Sender</s:Value></s:Code>\
            <s:Reason><s:Text xml:lang='en'>it is so</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>""", NoAnswer.INVALID_QUERY, "it is so");
    }

    @Test
    void readsTheMessageForErrorsOfAnyKind() {
        assertFails(
                200,
                "<OTA_ErrorRS xmlns='%s' ErrorCode='Unknown' ErrorMessage='OTA version not supported'/>"
                        .formatted(Messages.NAMESPACE),
                NoAnswer.DOWN,
                "OTA version not supported");
    }

    @CsvSource({
        "400, INVALID_QUERY",
        "401, UNAUTHORISED",
        "403, UNAUTHORISED",
        "404, INVALID_QUERY",
        "429, THROTTLED",
        "500, DOWN",
        "503, DOWN",
        "504, TIMEOUT"
    })
    @ParameterizedTest
    void goesByTheStatusWhereThereIsNoFault(int status, NoAnswer reason) {
        assertFails(status, "<h1>Oh no", reason, "no XML");
        assertFails(status, message("<Errors><Error Type='1'>it is so</Error></Errors>"), reason, "it is so");
    }

    @Test
    void tellsHowLongToKeepAway() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Retry-After", "14");

        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> OtaReply.read(new Reply(429, headers, new byte[0]), availability()))
                .satisfies(error -> assertThat(error.retryAfter()).contains(Duration.ofSeconds(14)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{\"json\":true}",
                "<html><body>Welcome</body></html>",
                "<OTA_HotelAvailRS/>",
                "<OTA_HotelAvailRS><Success/><RoomStays><RoomStay>"
            })
    void cannotReadWhatIsNoAnswer(String body) {
        assertFails(200, body, NoAnswer.UNREADABLE, "");
    }

    private static OtaAvailability availability() {
        return new OtaAvailability(new OtaAsked(request(HOTEL, DOUBLE), OtaProfile.named("plain"), NOW));
    }

    private static List<HotelOffers> read(int status, String body) {
        return OtaReply.read(new Reply(status, new HttpHeaders(), body.getBytes(UTF_8)), availability())
                .hotels();
    }

    private static void assertFails(int status, String body, NoAnswer reason, String detail) {
        assertThatExceptionOfType(SupplierException.class)
                .isThrownBy(() -> read(status, body))
                .satisfies(error -> {
                    assertThat(error.reason()).isEqualTo(reason);
                    assertThat(error.detail()).contains(detail);
                });
    }
}
