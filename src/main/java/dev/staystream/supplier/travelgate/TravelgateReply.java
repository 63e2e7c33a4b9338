package dev.staystream.supplier.travelgate;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/**
 * Reads a reply, {@code {data{hotelX{search{…, errors, warnings}}}, errors}}, and tells an answer from a failure: what came is
 * the answer, whatever else went wrong; where nothing came, the errors say whether there is nothing or something failed.
 */
final class TravelgateReply {

    private static final int MAX_DETAIL = 500;

    private final List<TravelgateError> refusals = new ArrayList<>();

    private final List<TravelgateError> errors = new ArrayList<>();

    private final List<TravelgateError> warnings = new ArrayList<>();

    private final TravelgateQuery query;

    private boolean executed;

    private boolean answered;

    private TravelgateReply(TravelgateQuery query) {
        this.query = query;
    }

    /** What is read of the field that answers a query. */
    interface Content {

        /** Reads one field within it, or takes no notice. */
        void read(String field, JsonReader json);

        /** Whether nothing came. */
        boolean isEmpty();
    }

    /** Has the content read; fails where nothing came and that was no answer. */
    static <T extends Content> T read(Reply reply, TravelgateQuery query, T content) {
        TravelgateReply told = new TravelgateReply(query);
        if (!reply.successful()) {
            throw told.refused(reply, content);
        }
        JsonReader.read(reply.body(), json -> told.document(json, content));
        if (content.isEmpty()) {
            told.raiseUnlessNothingAvailable();
        }
        return content;
    }

    /** The contract says 403 when a quota is exceeded, and 401 for whatever is not allowed. */
    private SupplierException refused(Reply reply, Content content) {
        if (MediaType.APPLICATION_JSON.isCompatibleWith(reply.headers().getContentType())) {
            JsonReader.read(reply.body(), json -> document(json, content));
        }
        SupplierException failure = reply.failure(detail());
        return reply.status() == 403
                ? new SupplierException(NoAnswer.THROTTLED, failure.detail(), failure.retryAfter())
                : failure;
    }

    private TravelgateReply document(JsonReader json, Content content) {
        for (String field : json.fields()) {
            switch (field) {
                case "data" -> data(json, content);
                case "errors" -> json.elements().forEach(error -> refusals.add(TravelgateError.read(error)));
                default -> {}
            }
        }
        return this;
    }

    private void data(JsonReader json, Content content) {
        executed = true;
        json.fields()
                .forEach(root -> json.fields().forEach(field -> {
                    if (field.equals(query.field())) {
                        answer(json, content);
                    }
                }));
    }

    private void answer(JsonReader json, Content content) {
        answered = json.isObject();
        for (String field : json.fields()) {
            switch (field) {
                case "errors" -> json.elements().forEach(error -> errors.add(TravelgateError.read(error)));
                case "warnings" -> json.elements().forEach(warning -> warnings.add(TravelgateError.read(warning)));
                default -> content.read(field, json);
            }
        }
    }

    private void raiseUnlessNothingAvailable() {
        List<TravelgateError> causes = causes();
        causes.stream().filter(cause -> !cause.nothingAvailable()).findFirst().ifPresent(cause -> {
            throw new SupplierException(cause.reason().orElseGet(this::untold), detail());
        });
        if (!answered && causes.isEmpty()) {
            throw new SupplierException(NoAnswer.UNREADABLE, "neither an answer nor an error");
        }
    }

    /** The errors, unless they leave it to warnings that there is nothing; and where there are none, the warnings. */
    private List<TravelgateError> causes() {
        List<TravelgateError> all =
                Stream.concat(refusals.stream(), errors.stream()).toList();
        boolean leftToWarnings = all.stream().allMatch(TravelgateError::pointsToWarnings)
                && warnings.stream().allMatch(TravelgateError::nothingAvailable)
                && !warnings.isEmpty();
        return all.isEmpty() || leftToWarnings ? warnings : all;
    }

    /** An error without a code: the query was not even executed when there is no data (GraphQL specification, 7.1). */
    private NoAnswer untold() {
        return executed ? NoAnswer.DOWN : NoAnswer.INVALID_QUERY;
    }

    private String detail() {
        String detail = Stream.of(refusals, errors, warnings)
                .flatMap(List::stream)
                .map(TravelgateError::toString)
                .distinct()
                .collect(joining("; "));
        return detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) + "…" : detail;
    }
}
