package dev.staystream.stay;

import java.time.Instant;

/**
 * How an answer was come by.
 *
 * @param observedAt when the supplier said it
 * @param freshUntil until when it may be shown again without asking
 */
public record Origin(Source source, Instant observedAt, Instant freshUntil) {

    /** Whether an answer was asked for now, remembered and fresh, or remembered and past its time. */
    public enum Source {
        LIVE,
        CACHE,
        STALE
    }

    /** An answer a supplier has just given, which may not be shown again without asking. */
    public static Origin live(Instant observedAt) {
        return new Origin(Source.LIVE, observedAt, observedAt);
    }
}
