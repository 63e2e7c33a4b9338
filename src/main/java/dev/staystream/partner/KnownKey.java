package dev.staystream.partner;

import java.time.Instant;
import java.util.List;

/** A key with its secrets. */
record KnownKey(PartnerKey key, List<Secret> secrets) {

    KnownKey {
        secrets = List.copyOf(secrets);
    }

    /** Whether the text opens this key now; every secret is compared, whichever is right. */
    boolean openedBy(KeyText text, Instant now) {
        String digest = text.digest();
        boolean opened = false;
        for (Secret secret : secrets) {
            opened |= secret.opens(digest, now);
        }
        return opened && key.revokedAt().isEmpty();
    }
}
