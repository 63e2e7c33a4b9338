package dev.staystream.matching;

import dev.staystream.matching.Name.Role;
import java.util.ArrayList;
import java.util.List;

/** Two names word by word, each word weighing as much as it tells. */
final class NameComparison {

    private static final double WHEN_ALIKE = 0.6;

    private final Name left;

    private final Name right;

    private final Alignment alignment;

    private final Side leftSide;

    private final Side rightSide;

    private NameComparison(Name left, Name right, Context context) {
        this.left = left;
        this.right = right;
        this.alignment = Alignment.of(left.words(), right.words());
        this.leftSide = new Side();
        this.rightSide = new Side();
        for (int i = 0; i < left.words().size(); i++) {
            leftSide.add(context.weight(left, i), alignment.left(i));
        }
        for (int i = 0; i < right.words().size(); i++) {
            rightSide.add(context.weight(right, i), alignment.right(i));
        }
    }

    /**
     * What the weights of words depend on.
     *
     * @param city words of the city that one stands in, which hardly tell its hotels apart
     * @param otherCity words of the city that the other stands in
     * @param sameChain whether both belong to one chain, so that its name is no news
     * @param cityHashes a bit for each of the words of both cities, which rules most other words out
     */
    record Context(Telling telling, List<String> city, List<String> otherCity, boolean sameChain, long cityHashes) {

        Context(Telling telling, List<String> city, List<String> otherCity, boolean sameChain) {
            this(telling, city, otherCity, sameChain, hashes(city) | hashes(otherCity));
        }

        private static long hashes(List<String> words) {
            long hashes = 0;
            for (String word : words) {
                hashes |= 1L << word.hashCode();
            }
            return hashes;
        }

        double weight(Name name, int word) {
            String text = name.words().get(word);
            double weight = telling.of(text);
            if (name.is(word, Role.KIND)) {
                return 0.12 * weight;
            }
            if (name.is(word, Role.CHAIN)) {
                return (sameChain ? 0.2 : 0.6) * weight;
            }
            return name.is(word, Role.WEAK) || isOfCity(text) ? 0.35 * weight : weight;
        }

        private boolean isOfCity(String word) {
            return (cityHashes >>> word.hashCode() & 1) == 1 && (city.contains(word) || otherCity.contains(word));
        }
    }

    /** The weights of one side's words. */
    private static final class Side {

        private double all;

        private double shared;

        private double mostShared;

        private double mostLeft;

        void add(double weight, double likeness) {
            all += weight;
            shared += weight * likeness;
            if (likeness >= WHEN_ALIKE) {
                mostShared = Math.max(mostShared, weight);
            } else {
                mostLeft = Math.max(mostLeft, weight);
            }
        }
    }

    static NameComparison of(Name left, Name right, Context context) {
        return new NameComparison(left, right, context);
    }

    /** The share of both names that is shared, 0 to 1. */
    double alike() {
        double all = leftSide.all + rightSide.all;
        return all == 0 ? 0 : (leftSide.shared + rightSide.shared) / all;
    }

    /** The share of the lesser name that the other has too, 0 to 1. */
    double within() {
        double least = least();
        return least == 0 ? 0 : Math.min(1, Math.min(leftSide.shared, rightSide.shared) / least);
    }

    /** How much the lesser name tells at all. */
    double least() {
        return Math.min(leftSide.all, rightSide.all);
    }

    /** How much the shared words tell. */
    double shared() {
        return Math.min(leftSide.shared, rightSide.shared);
    }

    /** How much the most telling shared word tells. */
    double mostShared() {
        return Math.max(leftSide.mostShared, rightSide.mostShared);
    }

    /** How much the most telling word that is left over tells, on the side where that is less. */
    double leftOnBoth() {
        return Math.min(leftSide.mostLeft, rightSide.mostLeft);
    }

    /** How much the most telling word that is left over tells, on either side. */
    double leftOnAny() {
        return Math.max(leftSide.mostLeft, rightSide.mostLeft);
    }

    double lettersShared() {
        return left.lettersShared(right);
    }

    Name leftName() {
        return left;
    }

    Name rightName() {
        return right;
    }

    /** The words both have. */
    List<String> sharedWords() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < left.words().size(); i++) {
            if (alignment.left(i) >= WHEN_ALIKE) {
                words.add(left.words().get(i));
            }
        }
        return words;
    }

    /** The words that only the left has and that tell something. */
    List<String> leftWords() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < left.words().size(); i++) {
            if (alignment.left(i) < WHEN_ALIKE && !left.is(i, Role.KIND)) {
                words.add(left.words().get(i));
            }
        }
        return words;
    }

    /** The words that only the right has and that tell something. */
    List<String> rightWords() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < right.words().size(); i++) {
            if (alignment.right(i) < WHEN_ALIKE && !right.is(i, Role.KIND)) {
                words.add(right.words().get(i));
            }
        }
        return words;
    }

    /** Whether the numbers of the names agree: 1 when they do, 0 when not, not-a-number when one has none. */
    double numbers() {
        boolean leftHas = false;
        boolean rightHas = false;
        boolean agree = true;
        for (int i = 0; i < left.words().size(); i++) {
            boolean number = left.is(i, Role.NUMBER);
            leftHas |= number;
            agree &= !number || alignment.left(i) > 0;
        }
        for (int i = 0; i < right.words().size(); i++) {
            boolean number = right.is(i, Role.NUMBER);
            rightHas |= number;
            agree &= !number || alignment.right(i) > 0;
        }
        if (!leftHas || !rightHas) {
            return Double.NaN;
        }
        return agree ? 1 : 0;
    }
}
