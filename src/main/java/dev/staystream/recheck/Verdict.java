package dev.staystream.recheck;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.PricedOffer;
import java.util.List;

/** What came of asking the supplier once more. */
public sealed interface Verdict {

    /** The stable word for it, as in {@code soldOut}. */
    default String code() {
        return switch (this) {
            case Matched matched -> "matched";
            case Changed changed -> "changed";
            case SoldOut soldOut -> "soldOut";
            case Unknown unknown -> "unknown";
        };
    }

    /** The offer stands as it was seen. */
    record Matched(PricedOffer current) implements Verdict {}

    /** It can be had on other terms, as an offer with an id of its own. */
    record Changed(PricedOffer current, List<Term> terms) implements Verdict {

        public Changed {
            terms = List.copyOf(terms);
        }
    }

    /** It cannot be had any more. */
    record SoldOut() implements Verdict {}

    /** The supplier gave no answer. */
    record Unknown(NoAnswer reason) implements Verdict {}
}
