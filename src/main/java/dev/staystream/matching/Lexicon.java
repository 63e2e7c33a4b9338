package dev.staystream.matching;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of words in many languages before any hotel is seen; read from {@code words.txt} beside this class. */
final class Lexicon {

    private final Map<String, Set<String>> classes = new HashMap<>();

    private final Map<String, String> same = new HashMap<>();

    private final Map<String, String> kinds = new HashMap<>();

    private Lexicon(List<String> lines) {
        lines.stream().map(line -> line.split(" ")).forEach(this::learn);
    }

    /** The words that are shipped. */
    static Lexicon shipped() {
        return new Lexicon(lines("words.txt"));
    }

    /** The lines of a file beside this class that are not comments. */
    static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(Lexicon.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void learn(String[] line) {
        List<String> words = Arrays.asList(line).subList(1, line.length);
        switch (line[0]) {
            case "same" -> same.put(words.getFirst(), words.getLast());
            case "kind" -> words.forEach(word -> kinds.put(word, words.getFirst()));
            default -> classes.computeIfAbsent(line[0], name -> new HashSet<>()).addAll(words);
        }
    }

    /** The words of a text, each in one spelling, with the shortened saints and mounts in full. */
    List<String> words(String text) {
        return Spelling.words(text).stream().map(this::common).toList();
    }

    private String common(String word) {
        return same.getOrDefault(word, word);
    }

    /** The kind of lodging a word names, or nothing. */
    String kind(String word) {
        return kinds.getOrDefault(word, "");
    }

    /** Whether a word is of a class, such as {@code filler}. */
    boolean is(String name, String word) {
        return classes.getOrDefault(name, Set.of()).contains(word);
    }
}
