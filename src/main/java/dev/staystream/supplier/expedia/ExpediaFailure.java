package dev.staystream.supplier.expedia;

import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads why there is no answer, {@code {type, message, errors:[{type, message}]}}. The fields complained of are left out,
 * since those of a refused signature repeat the key.
 */
final class ExpediaFailure {

    private static final int MAX_DETAIL = 500;

    private ExpediaFailure() {}

    static SupplierException of(Reply reply, Instant now) {
        return failure(reply, reason(reply), now);
    }

    private static String reason(Reply reply) {
        try {
            return JsonReader.read(reply.body(), ExpediaFailure::detail);
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
                case "type", "message" -> Optional.ofNullable(json.text()).ifPresent(words::add);
                case "errors" -> json.elements().forEach(error -> complaint(error, words));
                default -> {}
            }
        }
    }

    private static SupplierException failure(Reply reply, String detail, Instant now) {
        SupplierException failure = reply.failure(detail);
        return reply.status() == 429 && failure.retryAfter().isEmpty()
                ? new SupplierException(failure.reason(), failure.detail(), ExpediaLimits.untilReset(reply.headers(), now))
                : failure;
    }
}
