package dev.staystream.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.staystream.cache.AnswerTable.Entry;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The answers kept at hand, and behind them those in the database. On one node the database is never on the way of a
 * search: at the start the newest usable answers are loaded until the memory at hand is full, newer ones are put there
 * first, and so an answer that is not at hand is not looked for elsewhere. Looking beside the call would save nothing,
 * since the supplier has counted the call by then.
 */
final class AnswerMemory {

    private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

    private final Clock clock;

    private final WriteBehind<AnswerKey, Entry> writes;

    private final Cache<AnswerKey, Remembered> near;

    private final long size;

    private final Mono<Void> loaded;

    /** An empty memory that takes over the older answers, newest first, before its first writing. */
    AnswerMemory(Flux<List<Entry>> older, WriteBehind<AnswerKey, Entry> writes, DataSize size, Clock clock) {
        this.clock = clock;
        this.writes = writes;
        this.size = size.toBytes();
        this.near = Caffeine.newBuilder()
                .maximumWeight(this.size)
                .weigher((AnswerKey key, Remembered answer) -> answer.weight())
                .expireAfter(Expiry.<AnswerKey, Remembered>writing((key, answer) -> remaining(answer)))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
        this.loaded = Mono.defer(() -> load(older)).cache(done -> FOREVER, error -> Duration.ZERO, () -> FOREVER);
    }

    private Duration remaining(Remembered answer) {
        Duration remaining = Duration.between(clock.instant(), answer.staleUntil());
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }

    /** What is remembered and may still be shown. */
    Optional<Remembered> find(AnswerKey key) {
        return Optional.ofNullable(near.getIfPresent(key)).filter(answer -> answer.isUsable(clock.instant()));
    }

    boolean isFresh(Remembered answer) {
        return answer.isFresh(clock.instant());
    }

    /** Remembers an answer at once, and in the database soon. */
    void keep(Entry entry) {
        near.put(entry.key(), entry.answer());
        writes.add(entry.key(), entry);
    }

    /** Remembers at hand an answer that the database has already. */
    void recall(Entry entry) {
        near.put(entry.key(), entry.answer());
    }

    /** Another node was answered the same question later: its answer is in the database. */
    void forget(AnswerKey key) {
        near.invalidate(key);
    }

    /** From now on, what is remembered of a supplier's hotels of these codes is shown as stale only. */
    void outdate(SupplierId supplier, Collection<String> codes) {
        Instant now = clock.instant();
        String own = AnswerKey.prefix(supplier);
        near.asMap().entrySet().stream()
                .filter(known -> known.getKey().value().startsWith(own))
                .filter(known -> known.getValue().isFresh(now) && known.getValue().tellsOf(codes))
                .map(known -> new Entry(known.getKey(), known.getValue().outdated(now)))
                .forEach(this::keep);
    }

    /** Writes what waits to be written, once the answers of the time before this start are at hand. */
    Mono<Void> settle() {
        return loaded.then(writes.drain());
    }

    /** Completes when the answers of the time before this start are at hand; a failed attempt is repeated when asked again. */
    Mono<Void> loaded() {
        return loaded;
    }

    private Mono<Void> load(Flux<List<Entry>> older) {
        AtomicLong room = new AtomicLong(size);
        return older.takeWhile(entries -> takes(entries, room)).then();
    }

    /** Puts older answers at hand, where none is newer; false when there was no room for all of them. */
    private boolean takes(List<Entry> entries, AtomicLong room) {
        entries.stream()
                .takeWhile(entry -> room.addAndGet(-entry.answer().weight()) >= 0)
                .forEach(entry -> near.asMap().putIfAbsent(entry.key(), entry.answer()));
        return room.get() >= 0;
    }
}
