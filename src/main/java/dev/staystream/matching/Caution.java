package dev.staystream.matching;

import java.util.List;

/** What never is linked without a person, or not at all, however well the rest agrees: a false link sells the wrong hotel. */
final class Caution {

    private static final double TELLING = 0.55;

    /** Houses of a chain differ by the area they are named for, and its words are common: City, Airport. */
    private static final double TELLING_IN_CHAIN = 0.2;

    private static final double CHAIN_WITHIN = 0.5;

    private static final double FAR_METRES = 3_000;

    private Caution() {}

    /** A part of a property is not the property. */
    static boolean forbids(Comparison comparison) {
        return comparison.isPart();
    }

    /** Words left over on both sides, other chains, other numbers, other places, or a fact in question: for a person to judge. */
    static boolean doubts(Comparison comparison) {
        return namesDiffer(comparison) || isElsewhere(comparison) || isQuestioned(comparison);
    }

    private static boolean namesDiffer(Comparison comparison) {
        boolean sameChain = comparison.get(Feature.CHAIN) >= CHAIN_WITHIN;
        return comparison.get(Feature.LEFT_ON_BOTH) >= (sameChain ? TELLING_IN_CHAIN : TELLING)
                || comparison.get(Feature.CHAIN) == 0
                || comparison.get(Feature.NUMBERS) == 0;
    }

    private static boolean isElsewhere(Comparison comparison) {
        return Double.isNaN(comparison.get(Feature.METRES))
                ? !Whereabouts.agree(comparison)
                : comparison.get(Feature.METRES) > FAR_METRES;
    }

    private static boolean isQuestioned(Comparison comparison) {
        List<String> reasons = Reasons.of(comparison).stream()
                .map(reason -> reason.code().key())
                .toList();
        return Reason.question(reasons);
    }
}
