package dev.staystream.matching;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * A small decision tree: a feature, a threshold, where the unknown goes, the tree below the threshold, the tree from it on;
 * or {@code =} and a value. Its nodes lie in arrays in the order they are written, the one below right after its own.
 */
final class Tree {

    private static final String LEAF = "=";

    private static final int NO_FEATURE = -1;

    private final int[] features;

    private final double[] numbers;

    private final int[] above;

    private final int[] unknown;

    private int size;

    private Tree(int most) {
        this.features = new int[most];
        this.numbers = new double[most];
        this.above = new int[most];
        this.unknown = new int[most];
    }

    /** A tree as it is written. */
    static Tree of(String text) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(text.split(" ")));
        Tree tree = new Tree(words.size());
        tree.read(words);
        return tree;
    }

    private void read(Deque<String> words) {
        int at = size++;
        String word = words.pop();
        features[at] = word.equals(LEAF) ? NO_FEATURE : Feature.valueOf(word).position();
        numbers[at] = Double.parseDouble(words.pop());
        if (features[at] != NO_FEATURE) {
            boolean unknownBelow = words.pop().equals("below");
            read(words);
            above[at] = size;
            unknown[at] = unknownBelow ? at + 1 : size;
            read(words);
        }
    }

    /** The greatest value of any leaf. */
    double most() {
        return IntStream.range(0, size)
                .filter(at -> features[at] == NO_FEATURE)
                .mapToDouble(at -> numbers[at])
                .max()
                .orElse(0);
    }

    /** The value of the leaf that measured values lead to. */
    double of(double[] values) {
        int at = 0;
        while (features[at] != NO_FEATURE) {
            double value = values[features[at]];
            if (value < numbers[at]) {
                at++;
            } else {
                at = value >= numbers[at] ? above[at] : unknown[at];
            }
        }
        return numbers[at];
    }
}
