package dev.staystream.place;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Spelled names in order, and which places bear each; a place is its rank, that of the most populous being 0. */
final class Names {

    private final String[] names;
    private final int[] starts;
    private final int[] ranks;

    /** Names next to each other, the last one excluded. */
    record Range(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }
    }

    /**
     * Names and their bearers.
     *
     * @param names in ascending order
     * @param bearers the places that bear each of the names
     */
    Names(List<String> names, List<int[]> bearers) {
        this.names = names.toArray(String[]::new);
        this.starts = new int[names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            starts[i + 1] = starts[i] + bearers.get(i).length;
        }
        this.ranks = new int[starts[names.size()]];
        for (int i = 0; i < names.size(); i++) {
            System.arraycopy(bearers.get(i), 0, ranks, starts[i], bearers.get(i).length);
        }
    }

    /** All names. */
    Range all() {
        return new Range(0, names.length);
    }

    /** Those of the range that start with the text. */
    Range startingWith(String text, Range range) {
        int from = firstFrom(text, range);
        return new Range(from, firstFrom(text + Character.MAX_VALUE, new Range(from, range.to())));
    }

    /** The text itself, when it is in the range. */
    Range equalTo(String text, Range range) {
        int from = firstFrom(text, range);
        boolean found = from < range.to() && names[from].equals(text);
        return new Range(from, found ? from + 1 : from);
    }

    /** The places called so. */
    BitSet equalTo(String name) {
        return bearers(equalTo(name, all()));
    }

    /** The places one of whose names starts so. */
    BitSet startingWith(String beginning) {
        return bearers(startingWith(beginning, all()));
    }

    /** The places that bear any of these names. */
    BitSet bearers(Range range) {
        BitSet bearers = new BitSet();
        for (int i = starts[range.from()]; i < starts[range.to()]; i++) {
            bearers.set(ranks[i]);
        }
        return bearers;
    }

    /** Every UTF-16 unit that occurs in a name. */
    BitSet letters() {
        BitSet letters = new BitSet();
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                letters.set(name.charAt(i));
            }
        }
        return letters;
    }

    private int firstFrom(String text, Range range) {
        int found = Arrays.binarySearch(names, range.from(), range.to(), text);
        return found < 0 ? -found - 1 : found;
    }
}
