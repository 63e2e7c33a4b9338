package dev.staystream.supplier.ohip;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads why there is no answer, {@code {title, status, o:errorCode, o:errorDetails:[…]}}, the details being of the same kind. */
final class OhipFailure {

    private static final int MAX_DETAIL = 500;

    private static final int BAD_REQUEST = 400;

    private OhipFailure() {}

    /** The reply if it is an answer; fails for the reason it gives if it is not, and by its status if that is no JSON. */
    static Reply unlessFailed(Reply reply) {
        if (!reply.successful()) {
            throw reply.failure(detail(reply));
        }
        return reply;
    }

    /** The same for a token: there a bad request means that the credentials are not valid. Its body has no contract. */
    static Reply unlessRefused(Reply reply) {
        if (!reply.successful()) {
            throw noToken(reply);
        }
        return reply;
    }

    private static SupplierException noToken(Reply reply) {
        SupplierException failure = reply.failure("no token was given");
        return reply.status() == BAD_REQUEST
                ? new SupplierException(NoAnswer.UNAUTHORISED, failure.detail())
                : failure;
    }

    private static String detail(Reply reply) {
        try {
            return JsonReader.read(reply.body(), OhipFailure::detail);
        } catch (SupplierException error) {
            return "no reason given";
        }
    }

    private static String detail(JsonReader json) {
        List<String> words = new ArrayList<>();
        complaint(json, words);
        String detail = String.join("; ", words);
        return detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) + "…" : detail;
    }

    private static void complaint(JsonReader json, List<String> words) {
        for (String field : json.fields()) {
            switch (field) {
                case "o:errorCode", "title" ->
                    Optional.ofNullable(json.text()).ifPresent(words::add);
                case "o:errorDetails" -> json.elements().forEach(error -> complaint(error, words));
                default -> {}
            }
        }
    }
}
