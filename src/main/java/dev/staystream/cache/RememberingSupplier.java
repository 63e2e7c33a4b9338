package dev.staystream.cache;

import dev.staystream.cache.AnswerTable.Entry;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin.Source;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.Unshared;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A supplier whose answers are remembered, and whose calls under way are shared by all who ask the same. */
final class RememberingSupplier implements Supplier {

    private final Supplier supplier;

    private final Lifetime lifetime;

    private final AnswerMemory memory;

    private final CallsUnderWay calls;

    RememberingSupplier(Supplier supplier, Lifetime lifetime, AnswerMemory memory, CallsUnderWay calls) {
        this.supplier = supplier;
        this.lifetime = lifetime;
        this.memory = memory;
        this.calls = calls;
    }

    @Override
    public Profile profile() {
        return supplier.profile();
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return supplier.hotels(area);
    }

    /** A price that is checked before it is booked is never remembered. */
    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return supplier.recheck(request, offer);
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return Flux.deferContextual(asker -> Unshared.in(asker) ? supplier.ask(request) : shared(request));
    }

    private Flux<Answer> shared(SupplierRequest request) {
        AnswerKey key = AnswerKey.of(id(), request);
        return request.live() ? live(key, request) : recalled(key, request);
    }

    private Flux<Answer> recalled(AnswerKey key, SupplierRequest request) {
        return memory.find(key).map(known -> shown(known, key, request)).orElseGet(() -> missed(key, request));
    }

    private Flux<Answer> shown(Remembered known, AnswerKey key, SupplierRequest request) {
        return memory.isFresh(known)
                ? Flux.just(known.answer(Source.CACHE))
                : Flux.just(known.answer(Source.STALE))
                        .concatWith(Flux.defer(() -> renewed(known, missed(key, request))));
    }

    /** The newer answers, and after them what withdraws the hotels they no longer tell of. */
    private static Flux<Answer> renewed(Remembered known, Flux<Answer> live) {
        return live.concatWith(live.collectList().flatMap(newer -> Mono.justOrEmpty(known.withdrawnBy(newer))));
    }

    private Flux<Answer> live(AnswerKey key, SupplierRequest request) {
        return calls.join(key, () -> asked(key, request));
    }

    /** A call may have ended between the look into the memory and the wish to join it. */
    private Flux<Answer> missed(AnswerKey key, SupplierRequest request) {
        return calls.join(key, () -> memory.find(key)
                .filter(memory::isFresh)
                .map(known -> Flux.just(known.answer(Source.CACHE)))
                .orElseGet(() -> asked(key, request)));
    }

    private Flux<Answer> asked(AnswerKey key, SupplierRequest request) {
        Flux<Answer> heard = supplier.ask(request).map(lifetime::stamped).cache();
        return heard.concatWith(heard.collectList().flatMap(answers -> kept(key, answers)));
    }

    /** Completes without a further answer once the whole is remembered. */
    private Mono<Answer> kept(AnswerKey key, List<Answer> answers) {
        return Mono.fromRunnable(() -> lifetime.remembered(answers)
                .map(whole -> new Entry(key, whole))
                .ifPresent(isNews(answers) ? memory::keep : memory::recall));
    }

    /** What another node has asked for is written already. */
    private static boolean isNews(List<Answer> answers) {
        return answers.stream().allMatch(answer -> answer.origin().source() == Source.LIVE);
    }
}
