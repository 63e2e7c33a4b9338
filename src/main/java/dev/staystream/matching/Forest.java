package dev.staystream.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Small decision trees whose sum is the log-odds of two listings being one, and the chances from which two are linked or
 * looked at. A tree is a line of text: a feature, a threshold, where the unknown goes, the tree below the threshold, the
 * tree from it on; or {@code =} and a value.
 */
final class Forest {

    private static final String LEAF = "=";

    private final double same;

    private final double lookCloser;

    private final double base;

    private final List<Node> trees = new ArrayList<>();

    private sealed interface Node {

        double of(double[] values);
    }

    private record Leaf(double value) implements Node {

        @Override
        public double of(double[] values) {
            return value;
        }
    }

    private record Branch(int feature, double threshold, boolean unknownBelow, Node below, Node above) implements Node {

        @Override
        public double of(double[] values) {
            double value = values[feature];
            boolean goesBelow = Double.isNaN(value) ? unknownBelow : value < threshold;
            return (goesBelow ? below : above).of(values);
        }
    }

    private Forest(List<String> lines) {
        this.same = number(lines, "same");
        this.lookCloser = number(lines, "look-closer");
        this.base = number(lines, "base");
        lines.stream()
                .filter(line -> line.startsWith("tree "))
                .map(line -> new ArrayDeque<>(Arrays.asList(line.split(" ")).subList(1, line.split(" ").length)))
                .map(Forest::node)
                .forEach(trees::add);
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

    private static Node node(Deque<String> words) {
        String word = words.pop();
        if (word.equals(LEAF)) {
            return new Leaf(Double.parseDouble(words.pop()));
        }
        int feature = Feature.valueOf(word).position();
        double threshold = Double.parseDouble(words.pop());
        boolean unknownBelow = words.pop().equals("below");
        Node below = node(words);
        return new Branch(feature, threshold, unknownBelow, below, node(words));
    }

    /** The chance, 0 to 1, that two listings so measured are one. */
    double chance(double[] values) {
        double sum = base;
        for (Node tree : trees) {
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

    /** The greatest chance that still needs a person. */
    double mostDoubted() {
        return Math.nextDown(same);
    }

    /** The greatest chance that needs nobody since it is too small. */
    double mostDifferent() {
        return Math.nextDown(lookCloser);
    }
}
