package dev.staystream.place;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to read what somebody typed.
 *
 * @param name what a place is called, as it is spelled
 * @param within where it lies: the places in every country and region that was named, or all places
 */
record Reading(String name, BitSet within) {

    /** Only the last words of a name are tried as a country or region, so that long texts take no longer. */
    private static final int MOST_WORDS_OF_A_DIVISION = 5;

    /**
     * Every way to read a text, the longest names first. What follows a comma is a country or a region, and is left
     * aside when none is called so; the last words before it may be one, or a region and its country.
     */
    static List<Reading> of(String text, Names divisions, int places) {
        List<String> parts = Arrays.stream(text.split(","))
                .map(Spelling::of)
                .filter(Predicate.not(String::isEmpty))
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        BitSet within = new BitSet();
        within.set(0, places);
        parts.stream()
                .skip(1)
                .map(divisions::startingWith)
                .filter(Predicate.not(BitSet::isEmpty))
                .forEach(within::and);
        List<Reading> whole = List.of(new Reading(parts.getFirst(), within));
        List<Reading> narrowed = narrowed(whole, divisions);
        return Stream.of(whole, narrowed, narrowed(narrowed, divisions))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reading> narrowed(List<Reading> readings, Names divisions) {
        return readings.stream()
                .flatMap(reading -> reading.withoutLastWords(divisions))
                .filter(reading -> !reading.within.isEmpty())
                .toList();
    }

    private Stream<Reading> withoutLastWords(Names divisions) {
        List<String> words = List.of(name.split(" "));
        int fewest = Math.max(1, words.size() - MOST_WORDS_OF_A_DIVISION);
        return IntStream.range(fewest, words.size()).mapToObj(count -> {
            BitSet division = divisions.startingWith(String.join(" ", words.subList(count, words.size())));
            division.and(within);
            return new Reading(String.join(" ", words.subList(0, count)), division);
        });
    }
}
