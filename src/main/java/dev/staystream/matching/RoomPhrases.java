package dev.staystream.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases that tell something of a room, by attribute; read from {@code rooms.txt} beside this class. */
final class RoomPhrases {

    private static final int LONGEST = 7;

    private final Map<String, Map<List<String>, String>> byAttribute = new HashMap<>();

    private final Map<String, Integer> ranks = new HashMap<>();

    private RoomPhrases(List<String> lines) {
        lines.forEach(this::learn);
    }

    /** The phrases that are shipped. */
    static RoomPhrases shipped() {
        return new RoomPhrases(Lexicon.lines("rooms.txt"));
    }

    private void learn(String line) {
        List<String> parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        String[] meaning = parts.getFirst().split(" ");
        ranks.putIfAbsent(meaning[0] + " " + meaning[1], ranks.size());
        Map<List<String>, String> phrases = byAttribute.computeIfAbsent(meaning[0], attribute -> new LinkedHashMap<>());
        parts.stream().skip(1).forEach(phrase -> phrases.putIfAbsent(Spelling.words(phrase), meaning[1]));
    }

    /**
     * A phrase in a name.
     *
     * @param from its first word
     * @param to the word after its last
     */
    record Found(String value, int from, int to) {

        int length() {
            return to - from;
        }
    }

    /** The phrases about an attribute from left to right, none within another, none with a word that is taken. */
    List<Found> in(List<String> words, String attribute, Set<Integer> taken) {
        List<Found> all = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            Found found = at(from, words, attribute, taken);
            if (found.length() > 0) {
                all.add(found);
            }
            from += Math.max(1, found.length());
        }
        return all;
    }

    private Found at(int from, List<String> words, String attribute, Set<Integer> taken) {
        Map<List<String>, String> phrases = byAttribute.getOrDefault(attribute, Map.of());
        for (int to = Math.min(words.size(), from + LONGEST); to > from && !taken.contains(from); to--) {
            String value = phrases.get(words.subList(from, to));
            if (value != null) {
                return new Found(value, from, to);
            }
        }
        return new Found("", from, from);
    }

    /** Whether a word alone has this meaning. */
    boolean is(String word, String attribute, String value) {
        return value.equals(byAttribute.getOrDefault(attribute, Map.of()).get(List.of(word)));
    }

    /** What a word says as a number, 0 when it is none. */
    int number(String word) {
        if (word.matches("\\d{1,2}")) {
            return Integer.parseInt(word);
        }
        return Integer.parseInt(byAttribute.getOrDefault("number", Map.of()).getOrDefault(List.of(word), "0"));
    }

    /** The place of a value among those of its attribute, the one told first the least. */
    int rank(String attribute, String value) {
        return ranks.getOrDefault(attribute + " " + value, Integer.MAX_VALUE);
    }
}
