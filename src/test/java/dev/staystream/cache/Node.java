package dev.staystream.cache;

import dev.staystream.store.Rounds;
import dev.staystream.store.Signals;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.Supplier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** One of several nodes on one database: what it remembers, and what it asks for all of them. */
final class Node implements AutoCloseable {

    static final Duration TTL = Duration.ofMinutes(5);

    private static final Duration OFTEN = Duration.ofMillis(20);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final Opened opened;

    private final Signals signals;

    private final Leases leases;

    private final AnswerCache cache;

    private final Rounds writing;

    private final Rounds renewing;

    /** A node whose leases last so long after its death, and which waits for the database however long it takes. */
    Node(String url, Duration lease, Clock clock) {
        this(url, lease, Duration.ofSeconds(20), clock);
    }

    /** A node that waits so long at most for the database to say who asks. */
    Node(String url, Duration lease, Duration patience, Clock clock) {
        opened = TestDatabase.POSTGRESQL.reopen(url);
        signals = new Signals(opened.database(), opened.pool(), clock);
        LeaseTable table = new LeaseTable(opened.database(), UUID.randomUUID().toString(), lease);
        leases = new Leases(table, signals, patience, clock);
        AnswerTable answers = new AnswerTable(opened.database());
        WriteBehind<AnswerKey, AnswerTable.Entry> writes = new WriteBehind<>(
                "answers", 1_000, entries -> CacheConfiguration.told(entries, answers, leases), clock);
        AnswerMemory memory = new AnswerMemory(Flux.empty(), writes, DataSize.ofMegabytes(10), clock);
        leases.bindTo(meters);
        leases.hear(memory::forget);
        cache = new AnswerCache(memory);
        writing = new Rounds(OFTEN, memory.settle(), Schedulers.boundedElastic(), clock);
        renewing = new Rounds(lease.dividedBy(3), leases.renew(), Schedulers.boundedElastic(), clock);
        signals.start();
        writing.start();
        renewing.start();
    }

    /** The supplier within the layers that this node puts around it. */
    Supplier around(Supplier supplier) {
        return cache.around(leases.around(supplier, TTL), TTL, Duration.ofHours(1));
    }

    /** How many questions were asked without knowing whether another node asks the same. */
    double askedUnleased() {
        return meters.get("staystream.lease.missing").functionCounter().count();
    }

    /** How many connections are in use, or wait to be given back. */
    int connectionsInUse() {
        return opened.pool().getMetrics().orElseThrow().acquiredSize();
    }

    /** Dies without a word: nothing is written, renewed or released any more. */
    @Override
    public void close() {
        writing.stop();
        renewing.stop();
        signals.stop();
        opened.close();
    }
}
