package dev.staystream.matching;

import java.util.List;

/**
 * Whether two listings are one property, how sure that is, and why.
 *
 * @param score the estimated chance that they are one, 0 to 1
 * @param reasons what speaks for it, then what speaks against it
 */
public record Verdict(Outcome outcome, double score, List<Reason> reasons) {

    public Verdict {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is 0 to 1, but was %s".formatted(score));
        }
        reasons = List.copyOf(reasons);
    }
}
