package dev.staystream.catalogue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/** Supplier hotels that wait to be compared with all others, each once, in the order in which they were told of. */
final class Unmatched implements MeterBinder {

    private final Set<KnownHotel> waiting = new LinkedHashSet<>();

    private final Queue<KnownHotel> compared = new ArrayDeque<>();

    /** Lets a hotel wait. */
    synchronized void add(KnownHotel hotel) {
        waiting.add(hotel);
    }

    /** Whether a hotel waits. */
    synchronized boolean contains(KnownHotel hotel) {
        return waiting.contains(hotel);
    }

    /** How many wait. */
    synchronized int size() {
        return waiting.size();
    }

    /** The first of those waiting, which wait no longer. */
    synchronized List<KnownHotel> take(int most) {
        List<KnownHotel> first = new ArrayList<>();
        Iterator<KnownHotel> next = waiting.iterator();
        while (next.hasNext() && first.size() < most) {
            first.add(next.next());
            next.remove();
        }
        return first;
    }

    /** Lets a hotel wait that was compared before this start, and so has only to be remembered. */
    synchronized void addCompared(KnownHotel hotel) {
        compared.add(hotel);
    }

    /** The first of those that have only to be remembered. */
    synchronized List<KnownHotel> takeCompared(int most) {
        return Stream.generate(compared::poll)
                .limit(Math.min(most, compared.size()))
                .toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("staystream.catalogue.unmatched", this, Unmatched::size).register(registry);
    }
}
