package dev.staystream.guard;

import dev.staystream.supplier.Pacing.Quiet;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Until when a supplier has asked to be left alone, as a whole or at one of its endpoints. */
final class Silence {

    /** No endpoint has this path. */
    private static final String WHOLE = "";

    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    /** Heeds what a reply of an endpoint asked for; the longer silence holds. */
    void heed(Quiet quiet, String path, Instant now) {
        until.values().removeIf(end -> !end.isAfter(now));
        until.merge(
                quiet.endpointOnly() ? path : WHOLE,
                quiet.until(),
                (known, asked) -> asked.isAfter(known) ? asked : known);
    }

    /** Until when an endpoint may not be called, if it may not be called now. */
    Optional<Instant> at(String path, Instant now) {
        if (until.isEmpty()) {
            return Optional.empty();
        }
        Instant whole = until.getOrDefault(WHOLE, Instant.MIN);
        Instant own = until.getOrDefault(path, Instant.MIN);
        return Optional.of(own.isAfter(whole) ? own : whole).filter(end -> end.isAfter(now));
    }

    /** Until when nothing at all may be called, if that is so now. */
    Optional<Instant> ofAll(Instant now) {
        return at(WHOLE, now);
    }
}
