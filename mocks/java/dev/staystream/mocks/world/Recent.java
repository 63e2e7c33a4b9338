package dev.staystream.mocks.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Remembers what was made last, up to a bound, so that it need not be made again. */
public final class Recent<K, V> {

    private final int bound;

    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

    /** Remembers at most so many. */
    public Recent(int bound) {
        this.bound = bound;
    }

    /** What is remembered under the key, or made for it now; two threads may both make it. */
    public V get(K key, Function<K, V> maker) {
        V known = known(key);
        return known == null ? remember(key, maker.apply(key)) : known;
    }

    private synchronized @Nullable V known(K key) {
        return values.get(key);
    }

    private synchronized V remember(K key, V value) {
        values.put(key, value);
        while (values.size() > bound) {
            values.remove(values.keySet().iterator().next());
        }
        return value;
    }
}
