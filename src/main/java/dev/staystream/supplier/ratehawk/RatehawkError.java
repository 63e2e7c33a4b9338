package dev.staystream.supplier.ratehawk;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.time.Instant;

/** What ETG says is wrong: its code, where it names one, and what it adds to it. */
record RatehawkError(String code, String explanation) {

    private static final int TOO_MANY_REQUESTS = 429;

    /** Why there is no answer, by the codes of ETG's page on errors; by the status of HTTP where the code tells nothing. */
    SupplierException failure(Reply reply, Instant now) {
        return switch (code) {
            case "invalid_params",
                    "invalid_json_format",
                    "body_must_be_json_object",
                    "decoding_json",
                    "unexpected_method",
                    "hotel_not_found" -> because(NoAnswer.INVALID_QUERY);
            case "incorrect_credentials",
                    "no_auth_header",
                    "invalid_auth_header",
                    "not_allowed",
                    "not_allowed_host",
                    "api_access_disabled",
                    "endpoint_not_found",
                    "endpoint_not_active",
                    "overdue_debt" -> because(NoAnswer.UNAUTHORISED);
            case "endpoint_exceeded_limit", "lock" -> throttled(reply, now);
            case "timeout" -> because(NoAnswer.TIMEOUT);
            default -> byStatus(reply, now);
        };
    }

    private SupplierException byStatus(Reply reply, Instant now) {
        if (reply.status() == TOO_MANY_REQUESTS) {
            return throttled(reply, now);
        }
        return reply.successful() && !code.isEmpty() ? because(NoAnswer.DOWN) : reply.failure(toString());
    }

    private SupplierException because(NoAnswer reason) {
        return new SupplierException(reason, toString());
    }

    private SupplierException throttled(Reply reply, Instant now) {
        return new SupplierException(
                NoAnswer.THROTTLED,
                toString(),
                RatehawkLimits.untilReset(reply.headers(), now).or(reply::retryAfter));
    }

    @Override
    public String toString() {
        return explanation.isEmpty() || code.isEmpty() ? code + explanation : "%s: %s".formatted(code, explanation);
    }
}
