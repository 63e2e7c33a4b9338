package dev.staystream.matching;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Gives out one object for equal ones seen lately, so that not every hotel of a town keeps the town's name. */
final class Shared<T> {

    private static final int SLOTS = 1 << 14;

    private final AtomicReferenceArray<@Nullable T> seen = new AtomicReferenceArray<>(SLOTS);

    /** The value, or an equal one that was given out before. */
    T of(T value) {
        int slot = Hashes.of(1, value.hashCode()) & (SLOTS - 1);
        T known = seen.get(slot);
        if (known != null && known.equals(value)) {
            return known;
        }
        seen.set(slot, value);
        return value;
    }
}
