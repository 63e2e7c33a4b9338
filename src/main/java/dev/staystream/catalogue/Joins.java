package dev.staystream.catalogue;

import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Shows supplier hotels as one or apart, and tells whoever shows hotels that this has changed. */
final class Joins {

    private final Sinks.Many<Long> changes = Sinks.many().multicast().directBestEffort();

    private volatile long edition;

    /**
     * Shows each group as one hotel. Whoever was shown together with a member of a group must be in one of them too.
     */
    synchronized void show(Collection<List<KnownHotel>> groups) {
        if (groups.stream().filter(Joins::changed).count() > 0) {
            edition++;
            changes.tryEmitNext(edition);
        }
    }

    private static boolean changed(List<KnownHotel> group) {
        return group.size() == 1 ? parted(group.getFirst()) : joined(new JoinedHotel(group));
    }

    private static boolean parted(KnownHotel hotel) {
        boolean changes = hotel.joined().isPresent();
        hotel.part();
        return changes;
    }

    private static boolean joined(JoinedHotel hotel) {
        boolean changes = hotel.sources().stream()
                .anyMatch(source -> source.joined().filter(hotel::equals).isEmpty());
        if (changes) {
            hotel.sources().forEach(source -> source.join(hotel));
        }
        return changes;
    }

    /** How often hotels have been joined or parted since the start. */
    long edition() {
        return edition;
    }

    /** Every edition from now on; who is slow is told of the newest only. */
    Flux<Long> changes() {
        return changes.asFlux().onBackpressureLatest().publishOn(Schedulers.parallel(), 1);
    }
}
