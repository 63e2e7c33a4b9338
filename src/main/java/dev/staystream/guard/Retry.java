package dev.staystream.guard;

import dev.staystream.stay.NoAnswer;
import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.Wanted;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/**
 * Asks for offers again where nothing has been answered yet and the failure may pass: while there is time, somebody still
 * wants to know, and no more than a tenth of all questions were repeats. A recheck is never repeated, since between two of
 * them the price may change.
 */
final class Retry implements Layer {

    /** Repeats per hundred questions. */
    private static final int PERCENT = 10;

    private final Ward ward;

    private final RandomGenerator random;

    private final Allowance allowance = new Allowance(PERCENT, 1);

    Retry(Ward ward) {
        this.ward = ward;
        this.random = ward.random();
    }

    @Override
    public <T> Flux<T> around(Question question, Flux<T> inside) {
        return question == Question.OFFERS ? Flux.defer(() -> first(inside)) : inside;
    }

    private <T> Flux<T> first(Flux<T> inside) {
        allowance.earn();
        return attempt(inside, ward.handling().retry().most());
    }

    private <T> Flux<T> attempt(Flux<T> inside, int repeats) {
        AtomicBoolean answered = new AtomicBoolean();
        return inside.doOnNext(answer -> answered.set(true))
                .onErrorResume(SupplierException.class, error -> Flux.deferContextual(asker ->
                        repeats > 0 && !answered.get() && mayPass(error) && repeatable(asker)
                                ? again(inside, repeats - 1)
                                : Flux.error(error)));
    }

    /** A connection that broke, a server that failed, a reply that did not come in time. */
    private static boolean mayPass(SupplierException error) {
        return error.reason() == NoAnswer.DOWN || error.reason() == NoAnswer.TIMEOUT;
    }

    private boolean repeatable(ContextView asker) {
        AccountSettings.Retry settings = ward.handling().retry();
        return Wanted.in(asker)
                && Deadline.left(asker, ward).compareTo(settings.backoff().multipliedBy(2)) > 0
                && allowance.spend();
    }

    private <T> Flux<T> again(Flux<T> inside, int repeats) {
        ward.meters().retried();
        return Mono.delay(pause()).thenMany(attempt(inside, repeats));
    }

    private Duration pause() {
        long backoff = ward.handling().retry().backoff().toMillis();
        return Duration.ofMillis(backoff / 2 + random.nextLong(backoff + 1));
    }
}
