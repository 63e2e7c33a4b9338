package dev.staystream.supplier.liteapi;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import org.springframework.http.MediaType;

/** What LiteAPI says is wrong: its own code, which may come under any status, and its words. */
record LiteapiError(int code, String words) {

    /** The contract files it under status 204, which can carry no body. */
    private static final int NOTHING_AVAILABLE = 2001;

    /** Of an offer that cannot be booked any more ("outdated offerId"), under status 408. */
    private static final int OUTDATED = 4040;

    /** The error in a reply that is none of 2xx; a gateway before LiteAPI may answer without JSON. */
    static LiteapiError in(Reply reply) {
        return reply.body().length > 0
                        && MediaType.APPLICATION_JSON.isCompatibleWith(
                                reply.headers().getContentType())
                ? JsonReader.read(reply.body(), LiteapiError::document)
                : new LiteapiError(reply.status(), "no JSON");
    }

    private static LiteapiError document(JsonReader json) {
        LiteapiError error = new LiteapiError(0, "no error named");
        for (String field : json.fields()) {
            if (field.equals("error")) {
                error = read(json);
            }
        }
        return error;
    }

    /** Reads the value of a field {@code error}. */
    static LiteapiError read(JsonReader json) {
        int code = 0;
        String message = null;
        String description = null;
        for (String field : json.fields()) {
            switch (field) {
                case "code" -> code = json.integer(0);
                case "message" -> message = json.text();
                case "description" -> description = json.text();
                default -> {}
            }
        }
        return new LiteapiError(code, requireNonNullElse(description, requireNonNullElse(message, "no words")));
    }

    /** Whether it only says that there is nothing to offer, or not any more. */
    boolean nothingAvailable() {
        return code == NOTHING_AVAILABLE || code == OUTDATED;
    }

    /** Fails for an error that came inside a status 200 or a stream, where it tells of a failure. */
    void raiseUnlessNothingAvailable() {
        if (!nothingAvailable()) {
            throw failure();
        }
    }

    /** What it means where the status does not say, being 200. */
    SupplierException failure() {
        NoAnswer reason = switch (code) {
            case 401, 403 -> NoAnswer.UNAUTHORISED;
            case 408, 504 -> NoAnswer.TIMEOUT;
            case 429, 4290 -> NoAnswer.THROTTLED;
            default -> code / 100 == 4 || code / 1000 == 4 ? NoAnswer.INVALID_QUERY : NoAnswer.DOWN;
        };
        return new SupplierException(reason, toString());
    }

    @Override
    public String toString() {
        return "%s (error %d)".formatted(words, code);
    }
}
