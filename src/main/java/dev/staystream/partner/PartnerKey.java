package dev.staystream.partner;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A key as everybody who manages keys may see it: all but its secret.
 *
 * @param id the visible part of the key, which names it
 * @param name what its makers call it
 * @param origins web origins whose scripts may use it (RFC 6454), as in {@code https://partner.example}
 * @param revokedAt since when it opens nothing any more, when it was revoked
 */
public record PartnerKey(
        String id,
        String name,
        Set<Scope> scopes,
        Plan plan,
        List<String> origins,
        Instant createdAt,
        Optional<Instant> revokedAt) {

    private static final int LONGEST_NAME = 100;

    private static final int MOST_ORIGINS = 20;

    public PartnerKey {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name must have 1 to %d characters, but was %s".formatted(LONGEST_NAME, name));
        }
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("scopes must name at least one of search, recheck, admin");
        }
        if (origins.size() > MOST_ORIGINS) {
            throw new IllegalArgumentException(
                    "origins must be at most %d, but were %d".formatted(MOST_ORIGINS, origins.size()));
        }
        origins.forEach(PartnerKey::requireOrigin);
        scopes = Set.copyOf(EnumSet.copyOf(scopes));
        origins = List.copyOf(origins);
    }

    private static void requireOrigin(String origin) {
        if (!origin.matches("https?://[a-z0-9.-]{1,100}(:[0-9]{1,5})?")) {
            throw new IllegalArgumentException(
                    "origins must be such as https://partner.example, but one was %s".formatted(origin));
        }
    }

    /** The beginning of the key by which its holder can tell it from others. */
    public String prefix() {
        return KeyText.prefix(id);
    }
}
