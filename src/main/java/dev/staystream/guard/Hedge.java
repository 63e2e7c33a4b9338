package dev.staystream.guard;

import dev.staystream.supplier.Wanted;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks for offers a second time while the first question takes longer than 95 percent of the earlier ones took to begin to
 * be answered. The first answer wins, and the other question is called off; of all questions at most one in twenty is such
 * a second one (Dean and Barroso, The Tail at Scale). So that those a little slower than usual do not spend what the
 * slowest need, it waits the longer, the less there is left to spend.
 */
final class Hedge implements Layer {

    /** Second questions per hundred. */
    private static final int PERCENT = 5;

    /** By how much a first question must take longer than is unusual when no second one is left to spend. */
    private static final double MORE_PATIENCE = 0.5;

    private final Ward ward;

    private final Allowance allowance = new Allowance(PERCENT, 0);

    private final Latencies latencies = new Latencies();

    Hedge(Ward ward) {
        this.ward = ward;
    }

    @Override
    public <T> Flux<T> around(Question question, Flux<T> inside) {
        return question == Question.OFFERS ? Flux.defer(() -> asked(inside)) : inside;
    }

    private <T> Flux<T> asked(Flux<T> inside) {
        if (!ward.handling().hedge().enabled()) {
            return inside;
        }
        allowance.earn();
        Instant begun = ward.now();
        return latencies
                .unusual()
                .map(unusual -> Flux.firstWithSignal(inside, second(inside, patience(unusual))))
                .orElse(inside)
                .switchOnFirst((first, answers) -> {
                    if (first.hasValue()) {
                        latencies.add(Duration.between(begun, ward.now()));
                    }
                    return answers;
                });
    }

    private Duration patience(Duration unusual) {
        return Duration.ofNanos((long) (unusual.toNanos() * (1 + MORE_PATIENCE * (1 - allowance.share()))));
    }

    /** The second question; that it fails says nothing, since the first is still being answered. */
    private <T> Flux<T> second(Flux<T> inside, Duration patience) {
        return Mono.delay(patience)
                .flatMapMany(late -> Flux.deferContextual(asker -> Wanted.in(asker) && allowance.spend()
                        ? inside.doOnSubscribe(sent -> ward.meters().hedged())
                        : Flux.never()))
                .onErrorResume(error -> Flux.never())
                .switchOnFirst((first, answers) -> {
                    if (first.hasValue()) {
                        ward.meters().hedgeWon();
                    }
                    return answers;
                });
    }
}
