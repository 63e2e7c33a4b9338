package dev.staystream.matching;

import java.util.List;

/**
 * Small decision trees whose sum is the log-odds of two listings being one, and the chances from which two are linked or
 * looked at. A {@link Tree} is a line of text.
 */
final class Forest {

    private static final String TREE = "tree ";

    /** Of log-odds; more than adding up in another order can make. */
    private static final double ROUNDING = 1e-9;

    private final double same;

    private final double lookCloser;

    private final double base;

    private final List<Tree> trees;

    /** The most that the trees from each on can add together. */
    private final double[] most;

    private final double leastOdds;

    private Forest(List<String> lines) {
        this.same = number(lines, "same");
        this.lookCloser = number(lines, "look-closer");
        this.base = number(lines, "base");
        this.trees = lines.stream()
                .filter(line -> line.startsWith(TREE))
                .map(line -> Tree.of(line.substring(TREE.length())))
                .toList();
        this.most = new double[trees.size() + 1];
        for (int tree = trees.size() - 1; tree >= 0; tree--) {
            most[tree] = most[tree + 1] + trees.get(tree).most();
        }
        this.leastOdds = Math.log(lookCloser / (1 - lookCloser)) - ROUNDING;
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

    /** Whether two listings so measured may be anything but different, found out with as few trees as possible. */
    boolean isOpen(double[] values) {
        double sum = base;
        for (int tree = 0; tree < trees.size() && sum + most[tree] >= leastOdds; tree++) {
            sum += trees.get(tree).of(values);
        }
        return sum >= leastOdds;
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
