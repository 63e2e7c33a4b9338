package dev.staystream.matching;

import java.util.List;

/**
 * Small decision trees whose sum is the log-odds of two listings being one, and the chances from which two are linked or
 * looked at. A {@link Tree} is a line of text.
 */
final class Forest {

    private static final String TREE = "tree ";

    private final double same;

    private final double lookCloser;

    private final double base;

    private final List<Tree> trees;

    private Forest(List<String> lines) {
        this.same = number(lines, "same");
        this.lookCloser = number(lines, "look-closer");
        this.base = number(lines, "base");
        this.trees = lines.stream()
                .filter(line -> line.startsWith(TREE))
                .map(line -> Tree.of(line.substring(TREE.length())))
                .toList();
    }

    /** The trees that are shipped. */
    static Forest shipped() {
        return of(Lexicon.lines("weights.txt"));
    }

    /** Trees as they are written. */
    static Forest of(List<String> lines) {
        return new Forest(lines);
    }

    private static double number(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the weights lack " + name));
    }

    /** The chance, 0 to 1, that two listings so measured are one. */
    double chance(double[] values) {
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.of(values);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    Outcome outcome(double chance) {
        if (chance >= same) {
            return Outcome.SAME;
        }
        return chance >= lookCloser ? Outcome.LOOK_CLOSER : Outcome.DIFFERENT;
    }

    /** A chance above that of what is different, lowered in proportion until it needs a person. */
    double doubted(double chance) {
        return lookCloser + (chance - lookCloser) * (Math.nextDown(same) - lookCloser) / (1 - lookCloser);
    }

    /** The greatest chance that needs nobody since it is too small. */
    double mostDifferent() {
        return Math.nextDown(lookCloser);
    }
}
