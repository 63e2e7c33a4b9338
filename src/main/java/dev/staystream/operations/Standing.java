package dev.staystream.operations;

import java.util.Locale;

/** What becomes of the next question to a supplier; a closed set, whose codes are stable. */
public enum Standing {
    /** It is asked. */
    ENABLED,
    /** An operator has paused it. */
    PAUSED,
    /** It is left alone for a while, since it failed too often, or since an operator wants it so. */
    OPEN,
    /** It failed too often, and a few questions are let through to see whether it has recovered. */
    PROBED,
    /** It asked to be left alone for a while. */
    LIMITED;

    /** The stable code, as in {@code limited}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
