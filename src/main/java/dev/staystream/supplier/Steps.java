package dev.staystream.supplier;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a reader comes to step by step, looked for no earlier than it is asked for. */
final class Steps<T> implements Iterator<T> {

    private final Supplier<@Nullable T> step;

    private boolean known;

    private @Nullable T upcoming;

    /** Steps that give null at the end. */
    Steps(Supplier<@Nullable T> step) {
        this.step = step;
    }

    @Override
    public boolean hasNext() {
        if (!known) {
            upcoming = step.get();
            known = true;
        }
        return upcoming != null;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        known = false;
        return requireNonNull(upcoming);
    }
}
