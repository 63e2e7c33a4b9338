package dev.staystream.operations;

import java.time.Duration;

/** How far a setting may go, whoever sets it. */
public final class Limits {

    /** Longer than any supplier answers for (Hotelbeds documents 60 s). */
    public static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);

    /** As many calls as one process is meant to hold open. */
    public static final int MOST_CALLS = 100_000;

    /** Whoever fails so often in a row will not be healed by asking once more. */
    public static final int MOST_RETRIES = 3;

    private Limits() {}
}
