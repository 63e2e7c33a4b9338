package dev.staystream.search;

import dev.staystream.stay.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The logs of searches that run or ran lately, by run and by query. Bounded in time and size: of the logs that have
 * ended, those not read for longest go first.
 */
final class KeptLogs {

    private static final float LOAD_FACTOR = 0.75f;

    private final Clock clock;

    private final Duration retention;

    private final long maxBytes;

    /** In the order of the last reading. */
    private final Map<SearchId, Kept> logs = new LinkedHashMap<>(64, LOAD_FACTOR, true);

    private final Map<Query, EventLog> newest = new HashMap<>();

    private long bytes;

    KeptLogs(Clock clock, Duration retention, long maxBytes) {
        this.clock = clock;
        this.retention = retention;
        this.maxBytes = maxBytes;
    }

    synchronized Optional<EventLog> find(SearchId id) {
        return Optional.ofNullable(logs.get(id)).map(this::read);
    }

    synchronized Optional<EventLog> newest(Query query) {
        return Optional.ofNullable(newest.get(query)).flatMap(log -> find(log.id()));
    }

    /** The newest log of the query that may be joined, or else a new one, which becomes the newest. */
    synchronized EventLog joinOr(Query query, Predicate<EventLog> joinable, Supplier<EventLog> other) {
        return newest(query).filter(joinable).orElseGet(() -> {
            EventLog log = keep(other.get());
            newest.put(query, log);
            return log;
        });
    }

    /** Keeps a log that nobody joins, though whoever knows its name can read it. */
    synchronized EventLog keep(EventLog log) {
        forgetOld();
        logs.put(log.id(), new Kept(log, clock.instant()));
        return log;
    }

    private EventLog read(Kept kept) {
        kept.readAt = clock.instant();
        return kept.log;
    }

    /** A log has ended: from now on its size counts, and it may be forgotten. */
    synchronized void ended(EventLog log) {
        Kept kept = logs.get(log.id());
        if (kept != null && kept.bytes == 0) {
            kept.bytes = log.bytes();
            bytes += kept.bytes;
        }
    }

    /**
     * Forgets a log that nobody reads, nor has for so long; true once it is forgotten. Whoever is about to read it has just
     * asked for it, which counts.
     */
    synchronized boolean forgetsUnread(EventLog log, Duration grace) {
        Kept kept = logs.get(log.id());
        if (kept == null || log.readers() > 0) {
            Optional.ofNullable(kept).ifPresent(this::read);
            return false;
        }
        boolean unread = !kept.readAt.plus(grace).isAfter(clock.instant());
        if (unread) {
            logs.remove(log.id());
            newest.remove(log.query(), log);
        }
        return unread;
    }

    /** All logs there are. */
    synchronized List<EventLog> all() {
        return logs.values().stream().map(kept -> kept.log).toList();
    }

    /** How many readers all kept logs have. */
    synchronized int readers() {
        return logs.values().stream().mapToInt(kept -> kept.log.readers()).sum();
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(retention);
        Iterator<Kept> leastReadFirst = logs.values().iterator();
        while (leastReadFirst.hasNext()) {
            Kept kept = leastReadFirst.next();
            if (bytes <= maxBytes && !kept.readAt.isBefore(oldest)) {
                return;
            }
            if (kept.bytes > 0) {
                bytes -= kept.bytes;
                leastReadFirst.remove();
                newest.remove(kept.log.query(), kept.log);
            }
        }
    }

    /** A log, when it was last read, and how large it is once it has ended. */
    private static final class Kept {

        private final EventLog log;

        private Instant readAt;

        private long bytes;

        private Kept(EventLog log, Instant readAt) {
            this.log = log;
            this.readAt = readAt;
        }
    }
}
