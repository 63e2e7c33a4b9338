package dev.staystream.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chains that are known by their names; read from {@code chains.txt} beside this class. */
final class Chains {

    private static final int LONGEST = 5;

    private final Map<List<String>, String> byWords = new HashMap<>();

    private Chains(Lexicon lexicon) {
        Lexicon.lines("chains.txt").forEach(line -> learn(line, lexicon));
    }

    /** The chains that are shipped. */
    static Chains shipped(Lexicon lexicon) {
        return new Chains(lexicon);
    }

    private void learn(String line, Lexicon lexicon) {
        List<String> spellings = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        spellings.forEach(spelling -> byWords.put(lexicon.words(spelling), spellings.getFirst()));
    }

    /**
     * A chain in a name.
     *
     * @param name empty when none is known
     * @param from its first word in the name
     * @param to the word after its last
     */
    record Found(String name, int from, int to) {

        private static final Found NONE = new Found("", 0, 0);
    }

    /** The longest chain among the words of a name, the first of equally long ones. */
    Found in(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String name = byWords.get(words.subList(from, from + length));
                if (name != null) {
                    return new Found(name, from, from + length);
                }
            }
        }
        return Found.NONE;
    }

    /** How two chains relate: 1 the same, 0.5 one within the other, 0 different. */
    static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        return one.startsWith(other + " ") || other.startsWith(one + " ") ? 0.5 : 0;
    }

    /** The chain a source states in words of its own, or those words. */
    String stated(List<String> words) {
        Found found = in(words);
        return found.name().isEmpty() ? String.join(" ", new ArrayList<>(words)) : found.name();
    }
}
