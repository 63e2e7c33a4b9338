package dev.staystream.cache;

import dev.staystream.store.Signals;
import dev.staystream.supplier.Supplier;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * One call per question across all nodes that share a database, as a layer around the port: one node asks, the others
 * wait for its answer. Where the database does not say in time who asks, whoever wants to know asks for itself.
 */
public final class Leases implements MeterBinder {

    /** After the database failed to say, it is not asked again for so long. */
    private static final Duration REST = Duration.ofSeconds(1);

    /** Whoever waits looks again after so long, since a signal may be lost. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private static final String TOPIC = "answered";

    private final LeaseTable table;

    private final Signals signals;

    private final Duration patience;

    private final Clock clock;

    private final Set<AnswerKey> held = ConcurrentHashMap.newKeySet();

    private final Map<AnswerKey, Sinks.Empty<Void>> awaited = new ConcurrentHashMap<>();

    private final LongAdder unleased = new LongAdder();

    private volatile Instant restsUntil = Instant.MIN;

    /** None is held; a question waits so long at most for the database to say whose it is. */
    Leases(LeaseTable table, Signals signals, Duration patience, Clock clock) {
        this.table = table;
        this.signals = signals;
        this.patience = patience;
        this.clock = clock;
    }

    /** The supplier, which no two nodes ask the same at once. */
    public Supplier around(Supplier supplier, Duration ttl) {
        return table.database().isShared() && ttl.isPositive() ? new LeasedSupplier(supplier, this) : supplier;
    }

    /** Listens for the answers that other nodes get, of which the memory at hand knows older ones at most. */
    void hear(Consumer<AnswerKey> outdated) {
        signals.listen(TOPIC, word -> {
            int end = word.indexOf(' ');
            AnswerKey key = new AnswerKey(word.substring(end + 1));
            if (!word.substring(0, end).equals(table.holder())) {
                outdated.accept(key);
            }
            wake(key);
        });
    }

    private void wake(AnswerKey key) {
        Sinks.Empty<Void> waiting = awaited.remove(key);
        if (waiting != null) {
            waiting.tryEmitEmpty();
        }
    }

    /** Whose the question is; this node's where the database does not say in time. */
    Mono<Claim> claim(AnswerKey key, boolean live) {
        if (rests()) {
            return unleased();
        }
        awaited.computeIfAbsent(key, question -> Sinks.empty());
        return table.claim(key, live, clock.instant())
                .timeout(patience)
                .onErrorResume(error -> unanswered())
                .doOnNext(claim -> note(key, claim));
    }

    private boolean rests() {
        return clock.instant().isBefore(restsUntil);
    }

    private Mono<Claim> unanswered() {
        restsUntil = clock.instant().plus(REST);
        return unleased();
    }

    private Mono<Claim> unleased() {
        unleased.increment();
        return Mono.just(new Claim.Granted());
    }

    private void note(AnswerKey key, Claim claim) {
        if (claim instanceof Claim.Granted) {
            held.add(key);
        }
        if (!(claim instanceof Claim.Taken)) {
            awaited.remove(key);
        }
    }

    /** Completes when another node has been answered, or when it is time to look again. */
    Mono<Void> answerElsewhere(AnswerKey key) {
        Sinks.Empty<Void> waiting = awaited.get(key);
        return waiting == null ? Mono.empty() : waiting.asMono().timeout(LOOK_EVERY, Mono.empty());
    }

    /** The question is no longer being asked; its lease lasts for as long as it takes to write the answer down. */
    void ended(AnswerKey key) {
        held.remove(key);
    }

    /** There is no answer that others could use, so that the next of them may ask; waited for no longer than for a claim. */
    Mono<Void> fruitless(AnswerKey key) {
        return rests()
                ? Mono.empty()
                : table.release(key)
                        .then(tell(List.of(key)))
                        .timeout(patience)
                        .onErrorComplete();
    }

    /** The answers are written: whoever waits for them can read them. */
    Mono<Void> answered(List<AnswerKey> keys) {
        return table.database().isShared() ? table.answered(keys).then(tell(keys)) : Mono.empty();
    }

    private Mono<Void> tell(List<AnswerKey> keys) {
        return signals.send(
                TOPIC, keys.stream().map(key -> table.holder() + " " + key.value()).toList());
    }

    /** Renews what this node is still asking. */
    Mono<Void> renew() {
        return table.database().isShared() ? Mono.defer(() -> table.renew(List.copyOf(held))) : Mono.empty();
    }

    /** Forgets what is over. */
    Mono<Void> purge() {
        return table.database().isShared() ? table.purge() : Mono.empty();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("staystream.lease.missing", unleased, LongAdder::sum)
                .description("Questions asked without knowing whether another node asks the same")
                .register(registry);
    }
}
