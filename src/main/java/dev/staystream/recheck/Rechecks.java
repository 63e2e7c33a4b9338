package dev.staystream.recheck;

import dev.staystream.fx.Rates;
import dev.staystream.recheck.Checked.Asked;
import dev.staystream.recheck.Checked.Missing;
import dev.staystream.recheck.Checked.TooOften;
import dev.staystream.recheck.Finding.Known;
import dev.staystream.recheck.Verdict.Changed;
import dev.staystream.recheck.Verdict.Matched;
import dev.staystream.recheck.Verdict.SoldOut;
import dev.staystream.recheck.Verdict.Unknown;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.Origin;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Total;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.Unshared;
import java.util.List;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Checks offers before anyone leaves for a supplier. Who asks again within moments is told the same; whoever asks in a
 * context marked {@link Unshared} is answered alone.
 */
public final class Rechecks {

    private final SeenOffers offers;

    private final Question question;

    private final Supplier<Rates> rates;

    private final RecheckMemory memory;

    Rechecks(SeenOffers offers, Question question, Supplier<Rates> rates, RecheckMemory memory) {
        this.offers = offers;
        this.question = question;
        this.rates = rates;
        this.memory = memory;
    }

    /** What became of the offer of this id; nobody is asked. */
    public Finding find(OfferId id) {
        return offers.find(id);
    }

    /** The offer of this id as its supplier has it now; never an error. */
    public Mono<Checked> check(OfferId id) {
        return switch (offers.find(id)) {
            case Known(SeenOffer seen) ->
                Mono.deferContextual(asker -> Unshared.in(asker) ? paced(seen, () -> asked(seen, false)) : shared(seen));
            case Finding.Forgotten forgotten -> Mono.just(new Missing(forgotten));
            case Finding.NeverMade never -> Mono.just(new Missing(never));
        };
    }

    private Mono<Checked> shared(SeenOffer seen) {
        return memory.recent(seen)
                .map(recent -> recent.<Checked>map(Asked::new))
                .orElseGet(() -> paced(seen, () -> memory.sharing(seen, asked(seen, true))));
    }

    private Mono<Checked> paced(SeenOffer seen, Supplier<Mono<Recheck>> check) {
        return memory.tooOften(seen)
                .<Mono<Checked>>map(wait -> Mono.just(new TooOften(wait)))
                .orElseGet(() -> check.get().map(Asked::new));
    }

    private Mono<Recheck> asked(SeenOffer seen, boolean shared) {
        return Mono.defer(() -> question.ask(seen))
                .map(now -> judged(seen, now))
                .defaultIfEmpty(new SoldOut())
                .onErrorResume(error -> Mono.just(new Unknown(reason(error))))
                .map(verdict -> memory.noted(new Recheck(seen, verdict, memory.now()), shared));
    }

    private Verdict judged(SeenOffer seen, Offer now) {
        List<Term> changes = Comparison.changes(seen.offer().offer(), now);
        if (changes.isEmpty()) {
            return new Matched(current(seen, seen.offer().id(), now));
        }
        SeenOffer current = new SeenOffer(seen.log(), seen.hotel(), current(seen, offers.next(seen.log()), now));
        offers.keep(current);
        return new Changed(current.offer(), changes);
    }

    private PricedOffer current(SeenOffer seen, OfferId id, Offer now) {
        PricedOffer before = seen.offer();
        return new PricedOffer(
                id,
                before.hotel(),
                before.source(),
                before.supplier(),
                now,
                total(seen, now),
                Origin.live(memory.now()));
    }

    /** A price that stands comes to what it came to, whatever exchange rates have done since. */
    private Total total(SeenOffer seen, Offer now) {
        return now.price().equals(seen.offer().offer().price())
                ? seen.offer().total()
                : rates.get().total(now.price(), seen.query().currency());
    }

    private static NoAnswer reason(Throwable error) {
        return error instanceof SupplierException known ? known.reason() : NoAnswer.UNREADABLE;
    }
}
