package dev.staystream.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A website, taken apart.
 *
 * @param host the registered host, such as {@code hotel.example} of {@code www.hotel.example}; empty when unknown
 * @param parts what leads to the page: other labels of the host, and the words of the path without languages
 */
record Site(String host, List<String> parts) {

    static final Site UNKNOWN = new Site("", List.of());

    /** The share of the words of two paths from which they lead to one page. */
    private static final double SAME_PAGE = 0.8;

    private static final int LONGEST_LANGUAGE = 2;

    /** A website as written, with or without a scheme; unknown when it is none. */
    static Site of(String text, Lexicon lexicon) {
        String address = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+:/*", "");
        String[] hostAndPath = address.split("[/?#]", 2);
        String[] labels = hostAndPath[0].replaceFirst(":\\d*$", "").split("\\.");
        if (labels.length < 2 || hostAndPath[0].contains(" ") || hostAndPath[0].contains("@")) {
            return UNKNOWN;
        }
        int registered = registered(labels, lexicon);
        List<String> parts = new ArrayList<>();
        labels(labels, registered, parts);
        if (hostAndPath.length > 1) {
            path(hostAndPath[1], parts);
        }
        String host = String.join(".", Arrays.asList(labels).subList(registered, labels.length));
        return new Site(host.intern(), List.copyOf(parts));
    }

    private static int registered(String[] labels, Lexicon lexicon) {
        boolean long2 = labels.length > 2 && lexicon.is("label", labels[labels.length - 2]);
        return Math.max(0, labels.length - (long2 ? 3 : 2));
    }

    private static void labels(String[] labels, int registered, List<String> parts) {
        for (int i = 0; i < registered; i++) {
            if (!labels[i].startsWith("www") && labels[i].length() > LONGEST_LANGUAGE) {
                parts.add(labels[i]);
            }
        }
    }

    private static void path(String path, List<String> parts) {
        for (String word : path.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > LONGEST_LANGUAGE && !word.matches("html?|php|shtml|aspx?|index|home|default|utm.*")) {
                parts.add(word);
            }
        }
    }

    boolean known() {
        return !host.isEmpty();
    }

    /** Whether both lead to one page of a host: the same words, or the same number of four digits or more. */
    boolean samePage(Site other) {
        if (parts.isEmpty() || other.parts.isEmpty()) {
            return parts.size() == other.parts.size();
        }
        List<String> shared = parts.stream().filter(other.parts::contains).toList();
        return shared.stream().anyMatch(part -> part.matches("[a-z]?\\d{4,}"))
                || 2.0 * shared.size() / (parts.size() + other.parts.size()) >= SAME_PAGE;
    }
}
