package dev.staystream.stay;

import java.util.Locale;

/** Why a supplier that was asked gave no answer; a closed set, whose codes are stable. */
public enum NoAnswer {
    /** The supplier refused the account's credentials. */
    UNAUTHORISED,
    /** The supplier said to ask less often. */
    THROTTLED,
    /** The account's own rate limit would have been exceeded. */
    RATE_LIMIT,
    /** The account had as many calls under way as it may have. */
    BUSY,
    /** The supplier failed too often lately and is left alone for a while. */
    BREAKER_OPEN,
    /** An operator has paused the account. */
    PAUSED,
    /** The supplier called the question invalid. */
    INVALID_QUERY,
    /** The supplier could not be reached, or said that it failed. */
    DOWN,
    /** The answer could not be read, or was larger than any honest answer. */
    UNREADABLE,
    /** The account's timeout passed first. */
    TIMEOUT;

    /** The stable code, as in {@code rate-limit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
