package dev.staystream.recheck;

import dev.staystream.recheck.Verdict.Changed;
import dev.staystream.recheck.Verdict.Matched;
import dev.staystream.recheck.Verdict.SoldOut;
import dev.staystream.recheck.Verdict.Unknown;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.PricedOffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import reactor.core.publisher.Mono;

/** What was checked lately, and what follows from it. */
final class RecheckMemory {

    private static final int MOST = 10_000;

    private final ShortMemory<OfferId, Mono<Recheck>> recent;

    private final Pace pace;

    private final Consumer<Recheck> truth;

    private final Consumer<SeenOffer> outdated;

    private final Clock clock;

    /** Every recheck is told to {@code truth}, once, and every offer that does not stand to {@code outdated}. */
    RecheckMemory(
            RecheckSettings settings, Consumer<Recheck> truth, Consumer<SeenOffer> outdated, Clock clock) {
        this.recent = new ShortMemory<>(clock, settings.freshFor(), MOST);
        this.pace = new Pace(clock, settings.perMinute());
        this.truth = truth;
        this.outdated = outdated;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The check of this offer that is under way, or was moments ago. */
    Optional<Mono<Recheck>> recent(SeenOffer seen) {
        return recent.find(seen.offer().id());
    }

    /** The check, whose result others will be told for a while. */
    Mono<Recheck> sharing(SeenOffer seen, Mono<Recheck> check) {
        Mono<Recheck> shared = check.cache();
        recent.keep(seen.offer().id(), shared);
        return shared;
    }

    /** Counts a check; where there were too many of this search, how long to wait instead. */
    Optional<Duration> tooOften(SeenOffer seen) {
        return pace.count(seen.log().id());
    }

    /** Notes a recheck and what follows: no answer is asked for again at once, and a search that was wrong is not shared. */
    Recheck noted(Recheck recheck, boolean shared) {
        truth.accept(recheck);
        if (shared) {
            conclude(recheck);
        }
        return recheck;
    }

    private void conclude(Recheck recheck) {
        SeenOffer seen = recheck.seen();
        switch (recheck.verdict()) {
            case Matched matched -> {}
            case Changed changed -> {
                outdate(recheck);
                recent.keep(changed.current().id(), Mono.just(confirmed(recheck, changed.current())));
            }
            case SoldOut soldOut -> outdate(recheck);
            case Unknown unknown -> recent.forget(seen.offer().id());
        }
    }

    private void outdate(Recheck recheck) {
        recheck.seen().log().outdate(recheck.checkedAt());
        outdated.accept(recheck.seen());
    }

    /** Who takes the offer as it now stands need not have it checked again at once. */
    private static Recheck confirmed(Recheck recheck, PricedOffer current) {
        SeenOffer seen = new SeenOffer(recheck.seen().log(), recheck.seen().hotel(), current);
        return new Recheck(seen, new Matched(current), recheck.checkedAt());
    }
}
