package dev.staystream.supplier;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.NoAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import reactor.core.Exceptions;

/** A supplier that was asked and gave no answer; it carries no stack trace, since it tells of another system. */
public final class SupplierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final NoAnswer reason;

    private final transient Optional<Duration> retryAfter;

    /** No answer, for this reason; the detail is for operators and must hold no secret. */
    public SupplierException(NoAnswer reason, String detail) {
        this(reason, detail, Optional.empty());
    }

    /** No answer, and word from the supplier how long to leave it alone. */
    public SupplierException(NoAnswer reason, String detail, Optional<Duration> retryAfter) {
        super(detail, null, false, false);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** The one failure that stands for all that were told together: the first with a reason, if any has one. */
    public static Throwable first(Throwable error) {
        List<Throwable> all = Exceptions.unwrapMultipleExcludingTracebacks(error);
        return all.stream()
                .filter(SupplierException.class::isInstance)
                .findFirst()
                .orElseGet(all::getFirst);
    }

    /** The same without a secret, which suppliers are known to repeat when they refuse it. */
    public SupplierException without(String secret) {
        return detail().contains(secret)
                ? new SupplierException(reason, detail().replace(secret, "(hidden)"), retryAfter)
                : this;
    }

    /** Why. */
    public NoAnswer reason() {
        return reason;
    }

    /** What happened, for operators. */
    public String detail() {
        return requireNonNullElse(getMessage(), "");
    }

    /** How long the supplier asked to be left alone, if it did. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
