package dev.staystream.matching;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which words of one text stand for which of another, each used once, and how alike they are, 0 to 1. */
final class Alignment {

    private static final int MOST_EDITS = 2;

    private static final LevenshteinDistance EDITS = new LevenshteinDistance(MOST_EDITS);

    private static final double COMPOUND = 0.95;

    private static final double ABBREVIATED = 0.7;

    private final List<String> left;

    private final List<String> right;

    private final double[] ofLeft;

    private final double[] ofRight;

    private Alignment(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
        this.ofLeft = new double[left.size()];
        this.ofRight = new double[right.size()];
    }

    /** Aligns equal words first, then words written as one, then similar ones. */
    static Alignment of(List<String> left, List<String> right) {
        Alignment alignment = new Alignment(left, right);
        alignment.alignEqual();
        alignment.alignCompounds(left, alignment.ofLeft, right, alignment.ofRight);
        alignment.alignCompounds(right, alignment.ofRight, left, alignment.ofLeft);
        alignment.alignSimilar();
        return alignment;
    }

    /** How well a word of the left is matched, 0 when it is left over. */
    double left(int word) {
        return ofLeft[word];
    }

    /** How well a word of the right is matched, 0 when it is left over. */
    double right(int word) {
        return ofRight[word];
    }

    /** The share of words that are matched on both sides. */
    double dice() {
        int words = left.size() + right.size();
        return words == 0 ? 0 : (Arrays.stream(ofLeft).sum() + Arrays.stream(ofRight).sum()) / words;
    }

    private void alignEqual() {
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size() && ofLeft[i] == 0; j++) {
                if (ofRight[j] == 0 && left.get(i).equals(right.get(j))) {
                    pair(i, j, 1);
                }
            }
        }
    }

    private void pair(int i, int j, double likeness) {
        ofLeft[i] = likeness;
        ofRight[j] = likeness;
    }

    private void alignCompounds(List<String> parts, double[] ofParts, List<String> wholes, double[] ofWholes) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            for (int j = 0; j < wholes.size(); j++) {
                if (ofParts[i] == 0 && ofParts[i + 1] == 0 && ofWholes[j] == 0
                        && isCompound(parts.get(i), parts.get(i + 1), wholes.get(j))) {
                    ofParts[i] = COMPOUND;
                    ofParts[i + 1] = COMPOUND;
                    ofWholes[j] = COMPOUND;
                }
            }
        }
    }

    private static boolean isCompound(String first, String second, String whole) {
        return first.length() + second.length() == whole.length() && whole.startsWith(first) && whole.endsWith(second);
    }

    private void alignSimilar() {
        for (int i = 0; i < left.size(); i++) {
            int best = -1;
            double likeness = 0;
            for (int j = 0; j < right.size() && ofLeft[i] == 0; j++) {
                double here = ofRight[j] == 0 ? likeness(left.get(i), right.get(j)) : 0;
                if (here > likeness) {
                    likeness = here;
                    best = j;
                }
            }
            if (best >= 0) {
                pair(i, best, likeness);
            }
        }
    }

    /** A typing error in a longer word, two in a long one, or a word cut short; numbers are never similar. */
    private static double likeness(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < 3 || Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
            return 0;
        }
        boolean begins = one.startsWith(other) || other.startsWith(one);
        if (begins && longer - shorter == 1) {
            return 0.9;
        }
        int edits = shorter >= 5 && longer - shorter <= 2 && isWithinReach(one, other) ? EDITS.apply(one, other) : -1;
        if (edits == 1 || (edits == 2 && shorter >= 8)) {
            return 1 - 0.1 * edits;
        }
        return begins ? ABBREVIATED : 0;
    }

    /** Whether two edits may turn one into the other at all: an edit takes at most one letter away and brings one in. */
    private static boolean isWithinReach(String one, String other) {
        return Long.bitCount(letters(one) ^ letters(other)) <= 2 * MOST_EDITS;
    }

    private static long letters(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1L << word.charAt(at);
        }
        return letters;
    }
}
