package dev.staystream.guard;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.Profile;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** A supplier that answers one question after the other as a test says, the last way for good. */
final class ScriptedQuestions implements Supplier {

    static final SupplierRequest REQUEST = new SupplierRequest(
            new Within(new Area(Examples.PARIS, 5)),
            Examples.QUERY.stay(),
            List.of(new RoomsAsked(new Occupancy(2, List.of()), 1)),
            new CountryCode("DE"),
            Currency.getInstance("EUR"),
            false);

    static final Answer ANSWER = new Answer(List.of(), Origin.live(Instant.EPOCH));

    private static final Profile PROFILE = new Profile(
            new SupplierId("hotelbeds-eu"),
            "scripted",
            new Capabilities(1, true, 30, Set.of(), List.of(), true, 1, false));

    private final Deque<Flux<Answer>> script = new ArrayDeque<>();

    private final AtomicInteger asked = new AtomicInteger();

    private final AtomicInteger cancelled = new AtomicInteger();

    ScriptedQuestions then(Flux<Answer> answers) {
        script.add(answers);
        return this;
    }

    ScriptedQuestions then(int times, Flux<Answer> answers) {
        for (int i = 0; i < times; i++) {
            script.add(answers);
        }
        return this;
    }

    static Flux<Answer> after(Duration delay) {
        return Mono.just(ANSWER).delayElement(delay).flux();
    }

    static Flux<Answer> failing(NoAnswer reason) {
        return Flux.error(() -> new SupplierException(reason, "as the script says"));
    }

    int asked() {
        return asked.get();
    }

    int cancelled() {
        return cancelled.get();
    }

    @Override
    public Profile profile() {
        return PROFILE;
    }

    @Override
    public Flux<Answer> ask(SupplierRequest request) {
        return next();
    }

    @Override
    public Flux<SupplierHotel> hotels(Area area) {
        return next().map(answer -> SupplierHotel.coded("1"));
    }

    @Override
    public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
        return next().map(answer -> offer).singleOrEmpty();
    }

    private Flux<Answer> next() {
        asked.incrementAndGet();
        Flux<Answer> answers = script.size() > 1 ? script.removeFirst() : script.getFirst();
        return answers.doFinally(end -> cancelled.addAndGet(end == SignalType.CANCEL ? 1 : 0));
    }
}
