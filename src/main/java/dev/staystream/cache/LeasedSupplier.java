package dev.staystream.cache;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin.Source;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.Unshared;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A supplier that one node at a time asks the same, while the others wait for what it is answered. */
final class LeasedSupplier implements Supplier {

    private final Supplier supplier;

    private final Leases leases;

    LeasedSupplier(Supplier supplier, Leases leases) {
        this.supplier = supplier;
        this.leases = leases;
    }

    @Override
    public Profile profile() {
        return supplier.profile();
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return supplier.hotels(area);
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return supplier.recheck(request, offer);
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return Flux.deferContextual(asker -> Unshared.in(asker) ? supplier.ask(request) : leased(request));
    }

    private Flux<Answer> leased(SupplierRequest request) {
        AnswerKey key = AnswerKey.of(id(), request);
        return leases.claim(key, request.live())
                .flatMapMany(claim -> claim instanceof Claim.Taken
                        ? leases.answerElsewhere(key).thenMany(Flux.defer(() -> again(key, request)))
                        : answers(claim, key, request));
    }

    /** What was answered since is new enough also for who wants it live. */
    private Flux<Answer> again(AnswerKey key, SupplierRequest request) {
        return leases.claim(key, false)
                .flatMapMany(claim -> claim instanceof Claim.Taken(boolean answered) && !answered
                        ? leases.answerElsewhere(key).thenMany(Flux.defer(() -> again(key, request)))
                        : answers(claim, key, request));
    }

    private Flux<Answer> answers(Claim claim, AnswerKey key, SupplierRequest request) {
        return switch (claim) {
            case Claim.Known(Remembered answer) -> Flux.just(answer.answer(Source.CACHE));
            case Claim.Granted granted -> asked(key, request);
            case Claim.Taken unreadable -> supplier.ask(request);
        };
    }

    private Flux<Answer> asked(AnswerKey key, SupplierRequest request) {
        return supplier.ask(request)
                .switchIfEmpty(leases.fruitless(key).then(Mono.empty()))
                .onErrorResume(error -> leases.fruitless(key).then(Mono.error(error)))
                .doFinally(end -> leases.ended(key));
    }
}
