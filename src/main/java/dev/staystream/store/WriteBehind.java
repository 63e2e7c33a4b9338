package dev.staystream.store;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What waits to be written, beside the requests that brought it: bounded, in batches, of each key the newest only. While
 * the database cannot be reached everything waits; when nothing more fits newcomers are dropped, and so is what the
 * database refuses.
 */
public final class WriteBehind<K, V> implements MeterBinder {

    /** Enough rows to make the commit cheap, few enough to be done in well under a second. */
    private static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(WriteBehind.class);

    private final String name;

    private final int capacity;

    private final Function<List<V>, Mono<Void>> writer;

    private final Complaints complaints;

    private final Map<K, V> waiting = new LinkedHashMap<>();

    private final AtomicLong dropped = new AtomicLong();

    /** Nothing waits yet; the name says in metrics and in the log what is written. */
    public WriteBehind(String name, int capacity, Function<List<V>, Mono<Void>> writer, Clock clock) {
        this.name = name;
        this.capacity = capacity;
        this.writer = writer;
        this.complaints = new Complaints(LOG, clock);
    }

    /** Lets a value wait, in place of an older one of the same key; false when it was dropped, since too much waits. */
    public boolean add(K key, V value) {
        synchronized (waiting) {
            if (waiting.size() < capacity || waiting.containsKey(key)) {
                waiting.put(key, value);
                return true;
            }
        }
        drop("too many wait already");
        return false;
    }

    private void drop(String reason) {
        complaints.warn("Not writing some {}: {}; {} dropped so far", name, reason, dropped.incrementAndGet());
    }

    /** How many values were dropped since the start. */
    public long dropped() {
        return dropped.get();
    }

    /** Writes until nothing waits; fails when the database cannot be reached, and what was not written keeps waiting. */
    public Mono<Void> drain() {
        return Mono.defer(() -> written(batch())).repeat(() -> size() > 0).then();
    }

    private int size() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private Map<K, V> batch() {
        Map<K, V> batch = new LinkedHashMap<>();
        synchronized (waiting) {
            waiting.entrySet().stream().limit(BATCH).forEach(entry -> batch.put(entry.getKey(), entry.getValue()));
        }
        return batch;
    }

    private Mono<Void> written(Map<K, V> batch) {
        return batch.isEmpty()
                ? Mono.empty()
                : writer.apply(List.copyOf(batch.values()))
                        .onErrorResume(WriteBehind::refused, error -> writtenOneByOne(batch))
                        .then(Mono.fromRunnable(() -> forget(batch)));
    }

    private Mono<Void> writtenOneByOne(Map<K, V> batch) {
        return Flux.fromIterable(batch.values()).concatMap(this::writtenAlone).then();
    }

    private Mono<Void> writtenAlone(V value) {
        return writer.apply(List.of(value)).onErrorResume(WriteBehind::refused, error -> {
            drop(NestedExceptionUtils.getMostSpecificCause(error).toString());
            return Mono.empty();
        });
    }

    private static boolean refused(Throwable error) {
        return !(error instanceof NonTransientDataAccessResourceException)
                && !(error instanceof TransientDataAccessException)
                && !(error instanceof TimeoutException)
                && !(error instanceof RejectedExecutionException);
    }

    private void forget(Map<K, V> batch) {
        synchronized (waiting) {
            batch.forEach(waiting::remove);
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("staystream.store.waiting", this, WriteBehind::size)
                .tag("rows", name)
                .register(registry);
        FunctionCounter.builder("staystream.store.dropped", this, WriteBehind::dropped)
                .tag("rows", name)
                .register(registry);
    }
}
