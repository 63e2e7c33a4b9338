package dev.staystream.supplier.ohip;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.Reply;
import dev.staystream.supplier.SupplierException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What a call is let in by, until a little before its end or until it is refused. The contract need not say when it ends
 * ("typically" an hour); without a word on that only a refusal tells.
 */
final class OhipToken {

    static final int UNAUTHORIZED = 401;

    /** How long before its end a token is left alone: as long as any call is waited for, but at most half its life. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    /** Nothing is known to last longer, and time can be counted to there. */
    private static final BigDecimal YEAR = BigDecimal.valueOf(Duration.ofDays(365).toSeconds());

    private final String value;

    private final Instant usableUntil;

    private final AtomicBoolean refused = new AtomicBoolean();

    private OhipToken(String value, Instant usableUntil) {
        this.value = value;
        this.usableUntil = usableUntil;
    }

    static OhipToken read(Reply reply, Instant now) {
        return JsonReader.read(reply.body(), json -> read(json, now));
    }

    private static OhipToken read(JsonReader json, Instant now) {
        String value = null;
        BigDecimal seconds = null;
        for (String field : json.fields()) {
            switch (field) {
                case "access_token" -> value = json.text();
                case "expires_in" -> seconds = json.decimal();
                default -> {}
            }
        }
        if (value == null) {
            throw new SupplierException(NoAnswer.UNREADABLE, "a token was expected");
        }
        return new OhipToken(value, now.plus(usable(seconds)));
    }

    private static Duration usable(@Nullable BigDecimal seconds) {
        Duration life = Duration.ofSeconds(
                requireNonNullElse(seconds, YEAR).min(YEAR).max(BigDecimal.ZERO).longValue());
        Duration half = life.dividedBy(2);
        return life.minus(half.compareTo(MARGIN) < 0 ? half : MARGIN);
    }

    /** The header {@code authorization}. */
    String bearer() {
        return "Bearer " + value;
    }

    boolean spent(Instant now) {
        return refused.get() || !now.isBefore(usableUntil);
    }

    /** The reply to a call made with it, by which it may learn that it is not good any more. */
    Reply judged(Reply reply) {
        if (reply.status() == UNAUTHORIZED) {
            refused.set(true);
        }
        return reply;
    }

    /** Whether a call failed since this token is not good any more; then another may be. */
    boolean isRefusedBy(Throwable error) {
        return refused.get()
                && error instanceof SupplierException failure
                && failure.reason() == NoAnswer.UNAUTHORISED;
    }

    /** The failure without the token, which whoever refuses it may repeat. */
    SupplierException censored(SupplierException failure) {
        return failure.without(value);
    }

    /** Says nothing of its value, so that none reaches a log. */
    @Override
    public String toString() {
        return "OhipToken[usableUntil=%s]".formatted(usableUntil);
    }
}
