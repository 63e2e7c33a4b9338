package dev.staystream.partner;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Every key at hand, so that nobody who asks waits for the database; a change made by another node comes with the next look. */
final class KeyRing {

    private final KeyTable table;

    private final Clock clock;

    private final AtomicLong looks = new AtomicLong();

    private long newest;

    private volatile Map<String, KnownKey> keys = Map.of();

    KeyRing(KeyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Looks what keys there are now. Of two looks at once the one begun later counts, since it saw what the other may not have. */
    Mono<Void> renew() {
        return Mono.defer(() -> {
            long look = looks.incrementAndGet();
            return table.purge(clock.instant())
                    .then(table.all())
                    .doOnNext(all -> take(look, all))
                    .then();
        });
    }

    private synchronized void take(long look, List<KnownKey> all) {
        if (look > newest) {
            newest = look;
            keys = all.stream().collect(toUnmodifiableMap(known -> known.key().id(), Function.identity()));
        }
    }

    /** The key that this text opens. */
    Optional<PartnerKey> opened(String text) {
        return KeyText.parse(text).flatMap(this::opened);
    }

    private Optional<PartnerKey> opened(KeyText text) {
        return Optional.ofNullable(keys.get(text.id()))
                .filter(known -> known.openedBy(text, clock.instant()))
                .map(KnownKey::key);
    }

    /** Whether scripts of this origin may use some key. */
    boolean welcomes(String origin) {
        return keys.values().stream()
                .map(KnownKey::key)
                .anyMatch(key -> key.revokedAt().isEmpty() && key.origins().contains(origin));
    }
}
