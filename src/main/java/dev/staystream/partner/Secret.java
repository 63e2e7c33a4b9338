package dev.staystream.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * One secret of a key, as far as it is kept.
 *
 * @param digest SHA-256 in hexadecimal
 * @param expiresAt until when it opens what the key opens
 */
record Secret(String digest, Instant expiresAt) {

    /** Later than any secret is used. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** Whether the key holds this secret now; takes as long for a wrong one as for the right one. */
    boolean opens(String given, Instant now) {
        boolean same = MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
        return same && now.isBefore(expiresAt);
    }

    /** The same secret, which ends at the given time unless it ends earlier. */
    Secret endingBy(Instant end) {
        return end.isBefore(expiresAt) ? new Secret(digest, end) : this;
    }
}
