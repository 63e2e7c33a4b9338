package dev.staystream.supplier.hotelbeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;

/**
 * Why a reply is no answer. Hotelbeds says so by a code and a message, in JSON or in XML; the gateway before it by a
 * header and a line of text, with the one status 403 for a wrong signature and for too many calls.
 */
final class HotelbedsFailure {

    private static final String GATEWAY_CODE = "X-Mashery-Error-Code";

    private static final String PRODUCT_ERROR = "PRODUCT_ERROR";

    /** How the message begins that goes on with the key itself, which must reach no log (hotel-api-sdk-php#182). */
    private static final String WRONG_KEY = "Incorrect api key";

    /** Where the beginning of a text is enough: more than any error of Hotelbeds' own. */
    private static final int MAX_TEXT = 4096;

    private final Reply reply;

    private String code = "";

    private String message = "";

    private HotelbedsFailure(Reply reply) {
        this.reply = reply;
    }

    static SupplierException of(Reply reply) {
        String gateway = reply.headers().getFirst(GATEWAY_CODE);
        return gateway == null ? new HotelbedsFailure(reply).byBody() : new HotelbedsFailure(reply).byGateway(gateway);
    }

    /** Whether the reply to the check of a rate says that it cannot be had any more, a product error (best practices). */
    static boolean soldOut(Reply reply) {
        HotelbedsFailure failure = new HotelbedsFailure(reply);
        failure.byBody();
        return failure.code.startsWith(PRODUCT_ERROR);
    }

    /** The gateway's codes for too many calls a second or a day are {@code ERR_403_DEVELOPER_OVER_…}. */
    private SupplierException byGateway(String words) {
        return words.contains("OVER_") ? because(NoAnswer.THROTTLED, words) : reply.failure(words);
    }

    private SupplierException byBody() {
        String text = new String(reply.body(), 0, Math.min(reply.body().length, MAX_TEXT), UTF_8).strip();
        if (text.startsWith("{")) {
            JsonReader.read(reply.body(), this::json);
            return byCode();
        }
        if (text.contains("genericErrorRS")) {
            code = element(text, "code");
            message = element(text, "message");
            return byCode();
        }
        return text.contains("Developer Over ")
                ? because(NoAnswer.THROTTLED, "too many calls")
                : reply.failure("no error code");
    }

    private HotelbedsFailure json(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("error")) {
                error(json);
            }
        }
        return this;
    }

    private void error(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "code" -> code = json.text("");
                case "message" -> message = json.text("");
                default -> {}
            }
        }
    }

    private static String element(String xml, String name) {
        int start = xml.indexOf(name + ">") + name.length() + 1;
        int end = xml.indexOf('<', start);
        return start > name.length() && end > start ? xml.substring(start, end).strip() : "";
    }

    /** Codes may go on with a UUID, so their beginning counts (hotel-api-sdk-java#18). */
    private SupplierException byCode() {
        if (message.startsWith(WRONG_KEY)) {
            return because(NoAnswer.UNAUTHORISED, WRONG_KEY);
        }
        String detail = code + ": " + message;
        if (code.startsWith("INVALID_DATA") || code.startsWith("INVALID_REQUEST")) {
            return because(NoAnswer.INVALID_QUERY, detail);
        }
        return code.startsWith(PRODUCT_ERROR) ? because(NoAnswer.DOWN, detail) : reply.failure(detail);
    }

    private SupplierException because(NoAnswer reason, String detail) {
        return new SupplierException(reason, "status %d: %s".formatted(reply.status(), detail), reply.retryAfter());
    }
}
