package dev.staystream.recheck;

import dev.staystream.recheck.Verdict.Changed;
import dev.staystream.recheck.Verdict.Matched;
import dev.staystream.recheck.Verdict.SoldOut;
import dev.staystream.recheck.Verdict.Unknown;
import dev.staystream.stay.Money;
import dev.staystream.stay.PricedOffer;
import java.math.MathContext;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/** An offer that was seen, and what its supplier said when it was asked once more. */
public record Recheck(SeenOffer seen, Verdict verdict, Instant checkedAt) {

    /** The offer as it stands now, unless it is gone or nobody knows. */
    public Optional<PricedOffer> current() {
        return switch (verdict) {
            case Matched matched -> Optional.of(matched.current());
            case Changed changed -> Optional.of(changed.current());
            case SoldOut soldOut -> Optional.empty();
            case Unknown unknown -> Optional.empty();
        };
    }

    /** By how much the supplier's price changed, 0.04 being 4 % dearer; empty unless both are known in one currency. */
    OptionalDouble drift() {
        Money before = seen.offer().offer().price().quoted();
        return current()
                .map(offer -> offer.offer().price().quoted())
                .filter(now -> now.currency().equals(before.currency()) && before.amount().signum() > 0)
                .map(now -> OptionalDouble.of(now.amount()
                        .subtract(before.amount())
                        .divide(before.amount(), MathContext.DECIMAL64)
                        .doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    /** Where the offer as it stands now is sold. */
    public Optional<URI> link() {
        return current().flatMap(offer -> offer.offer().link());
    }

    /** What to take instead of an offer that is gone. */
    public Optional<PricedOffer> alternative() {
        return switch (verdict) {
            case SoldOut soldOut -> seen.nextBest();
            case Matched matched -> Optional.empty();
            case Changed changed -> Optional.empty();
            case Unknown unknown -> Optional.empty();
        };
    }
}
