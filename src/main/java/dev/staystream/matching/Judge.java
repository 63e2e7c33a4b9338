package dev.staystream.matching;

/** Turns what was measured into a chance and an outcome; caution has the last word over the weights. */
final class Judge {

    private final Forest forest;

    Judge(Forest forest) {
        this.forest = forest;
    }

    double chance(Comparison comparison) {
        double chance = forest.chance(comparison.values());
        if (Caution.forbids(comparison)) {
            return Math.min(chance, forest.mostDifferent());
        }
        return Caution.doubts(comparison) ? Math.min(chance, forest.mostDoubted()) : chance;
    }

    Outcome outcome(double chance) {
        return forest.outcome(chance);
    }

    Verdict verdict(Comparison comparison) {
        double chance = chance(comparison);
        return new Verdict(outcome(chance), chance, Reasons.of(comparison));
    }
}
