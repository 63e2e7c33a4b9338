package dev.staystream.supplier.travelgate;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.JsonReader;
import java.util.Optional;
import java.util.Set;

/**
 * An error or a warning of Hotel-X, {@code {code, type, description}}, or of GraphQL before it, {@code {message, extensions}}.
 * The codes are those of "Errors and Warnings", and of "Response status codes" where the error may come as a status too.
 */
record TravelgateError(String code, String type, String words) {

    /** No results, when searching and in content. */
    private static final Set<String> NOTHING = Set.of("204", "11204");

    /** What a portfolio says after its last page, perhaps without a code (Travelgate, "Hotels", "Token"). */
    private static final String NO_MORE = "Hotels not found";

    static TravelgateError read(JsonReader json) {
        String code = null;
        String type = null;
        String words = null;
        for (String field : json.fields()) {
            switch (field) {
                case "code" -> code = json.text();
                case "type" -> type = json.text();
                case "description", "message" -> words = json.text();
                case "extensions" -> code = read(json).code();
                default -> {}
            }
        }
        return new TravelgateError(
                requireNonNullElse(code, ""), requireNonNullElse(type, ""), requireNonNullElse(words, "no words"));
    }

    /** Whether it only says that there is nothing to offer. */
    boolean nothingAvailable() {
        return NOTHING.contains(code) || words.startsWith(NO_MORE);
    }

    /** Whether it only says that the warnings beside it tell why nothing came. */
    boolean pointsToWarnings() {
        return code.equals("ALL_PROCESSES_FAILED");
    }

    /** What the code means, or else the type, or nothing where neither is known. */
    Optional<NoAnswer> reason() {
        return switch (code) {
            case "ACCESS_ERROR", "22401", "invalidCredentials", "insufficientPermissions" ->
                Optional.of(NoAnswer.UNAUTHORISED);
            case "LimitExceeded", "userRateLimitExceeded", "rateLimitExceeded", "quotaExceeded" ->
                Optional.of(NoAnswer.THROTTLED);
            case "MISSING_FIELD", "WRONG_FIELD", "11400", "invalidParameter", "badRequest", "methodNotAllowed" ->
                Optional.of(NoAnswer.INVALID_QUERY);
            case "TIMEOUT", "requestTimeout" -> Optional.of(NoAnswer.TIMEOUT);
            case "" -> Optional.empty();
            default -> Optional.of(type.equals("VALIDATION_ERROR") ? NoAnswer.INVALID_QUERY : NoAnswer.DOWN);
        };
    }

    @Override
    public String toString() {
        return code.isEmpty() ? words : "%s (%s)".formatted(words, code);
    }
}
