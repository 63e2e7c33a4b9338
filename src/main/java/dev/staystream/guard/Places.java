package dev.staystream.guard;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many calls be under way at once; the limit is told on each call, since operators change it. */
final class Places {

    private final AtomicInteger taken = new AtomicInteger();

    /** Takes a place if there is one; it is to be left exactly once. */
    boolean take(int most) {
        return taken.getAndUpdate(now -> now < most ? now + 1 : now) < most;
    }

    void leave() {
        taken.decrementAndGet();
    }

    int taken() {
        return taken.get();
    }
}
