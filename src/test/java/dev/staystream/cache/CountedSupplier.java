package dev.staystream.cache;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A supplier that answers as a test says and counts how often it is really asked. */
final class CountedSupplier implements Supplier {

    private volatile Flux<Answer> answers = Flux.empty();

    private final AtomicInteger calls = new AtomicInteger();

    void answers(Answer... several) {
        answers = Flux.just(several);
    }

    void publishes(Flux<Answer> live) {
        answers = live;
    }

    void fails(RuntimeException error) {
        answers = Flux.error(error);
    }

    void failsAfterwards(RuntimeException error) {
        answers = answers.concatWith(Flux.error(error));
    }

    int calls() {
        return calls.get();
    }

    @Override
    public Profile profile() {
        return new Profile(
                new SupplierId("demo"), "demo", new Capabilities(8, true, 30, Set.of(), List.of(), true, 100, false));
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return Flux.empty();
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return Flux.defer(() -> {
            calls.incrementAndGet();
            return answers;
        });
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return Mono.just(offer);
    }
}
