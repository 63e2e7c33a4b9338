package dev.staystream.recheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is worth remembering for a while only, bounded in time and number: the oldest goes first. */
final class ShortMemory<K, V> {

    private final Clock clock;

    private final Duration lifetime;

    private final int most;

    private final Map<K, Remembered<V>> values = new LinkedHashMap<>();

    private record Remembered<V>(V value, Instant until) {}

    ShortMemory(Clock clock, Duration lifetime, int most) {
        this.clock = clock;
        this.lifetime = lifetime;
        this.most = most;
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key))
                .filter(remembered -> clock.instant().isBefore(remembered.until()))
                .map(Remembered::value);
    }

    synchronized void keep(K key, V value) {
        values.remove(key);
        values.put(key, new Remembered<>(value, clock.instant().plus(lifetime)));
        forgetOld();
    }

    synchronized void forget(K key) {
        values.remove(key);
    }

    private void forgetOld() {
        Iterator<Remembered<V>> oldestFirst = values.values().iterator();
        while (oldestFirst.hasNext()) {
            Remembered<V> oldest = oldestFirst.next();
            if (values.size() <= most && clock.instant().isBefore(oldest.until())) {
                return;
            }
            oldestFirst.remove();
        }
    }
}
