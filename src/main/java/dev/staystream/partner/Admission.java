package dev.staystream.partner;

import java.time.Duration;

/**
 * Whether a request was let in under one limit, and what is left of it.
 *
 * @param resetSeconds until when everything is there again if nothing more is asked
 * @param waitSeconds until when the next request is let in, 0 for at once
 */
record Admission(Policy policy, boolean admitted, long remaining, long resetSeconds, long waitSeconds) {

    /** A limit: so many in a span of time. */
    record Policy(String name, int most, Duration span) {

        /** As in the header {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers-10). */
        String header() {
            return "\"%s\";q=%d;w=%d".formatted(name, most, span.toSeconds());
        }
    }

    /** As in the header {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers-10). */
    String header() {
        return "\"%s\";r=%d;t=%d".formatted(policy.name(), remaining, resetSeconds);
    }
}
