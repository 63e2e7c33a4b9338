package dev.staystream.matching;

import java.util.Optional;

/** Turns what was measured into a chance and an outcome; caution has the last word over the weights. */
final class Judge {

    private final Forest forest;

    Judge(Forest forest) {
        this.forest = forest;
    }

    /** The chance that two are one; what is in doubt keeps its order below what is linked without a person. */
    double chance(Comparison comparison) {
        double chance = forest.chance(comparison.values());
        if (forest.outcome(chance) == Outcome.DIFFERENT) {
            return chance;
        }
        if (Caution.forbids(comparison)) {
            return forest.mostDifferent();
        }
        return Caution.doubts(comparison) ? forest.doubted(chance) : chance;
    }

    Outcome outcome(double chance) {
        return forest.outcome(chance);
    }

    Verdict verdict(Comparison comparison) {
        return verdict(comparison, chance(comparison));
    }

    private Verdict verdict(Comparison comparison, double chance) {
        return new Verdict(outcome(chance), chance, Reasons.of(comparison));
    }

    /** The verdict, or nothing when two are plainly different: most are, and nobody asks why. */
    Optional<Verdict> unlessDifferent(Comparison comparison) {
        if (!forest.isOpen(comparison.values())) {
            return Optional.empty();
        }
        double chance = chance(comparison);
        return outcome(chance) == Outcome.DIFFERENT ? Optional.empty() : Optional.of(verdict(comparison, chance));
    }
}
