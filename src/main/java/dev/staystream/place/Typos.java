package dev.staystream.place;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import dev.staystream.place.Names.Range;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds names in spite of one slip: a letter too many, too few, another one, or two neighbours swapped (a
 * Damerau-Levenshtein distance of 1).
 */
final class Typos {

    /** Shorter names have too many neighbours. */
    private static final int FEWEST_LETTERS = 4;

    /** Beginnings of names have many more. */
    private static final int FEWEST_LETTERS_OF_A_BEGINNING = 6;

    /** Scripts with more signs are no alphabets, and their signs are not tried one by one. */
    private static final int MOST_LETTERS_OF_AN_ALPHABET = 100;

    private final Names names;
    private final Map<UnicodeScript, String> alphabets;

    Typos(Names names) {
        this.names = names;
        this.alphabets = names.letters().stream()
                .filter(Character::isLetter)
                .boxed()
                .collect(groupingBy(UnicodeScript::of, mapping(Character::toString, joining())));
        alphabets.values().removeIf(letters -> letters.length() > MOST_LETTERS_OF_AN_ALPHABET);
    }

    /** Those whose name is the given one, but for one slip. */
    BitSet of(String name) {
        return name.length() < FEWEST_LETTERS ? new BitSet() : within(name, names::equalTo);
    }

    /** Those whose name starts with the given letters, but for one slip. */
    BitSet ofBeginning(String letters) {
        return letters.length() < FEWEST_LETTERS_OF_A_BEGINNING ? new BitSet() : within(letters, names::startingWith);
    }

    /** Tries a slip at every place, for as long as anything starts with the letters before it. */
    private BitSet within(String meant, BiFunction<String, Range, Range> matching) {
        BitSet found = new BitSet();
        Range range = names.all();
        for (int at = 0; at <= meant.length() && !range.isEmpty(); at++) {
            Range sameUntilHere = names.startingWith(meant.substring(0, at), range);
            slips(meant, at)
                    .map(slip -> matching.apply(slip, sameUntilHere))
                    .filter(not(Range::isEmpty))
                    .map(names::bearers)
                    .forEach(found::or);
            range = sameUntilHere;
        }
        return found;
    }

    private Stream<String> slips(String text, int at) {
        String before = text.substring(0, at);
        String after = text.substring(at);
        Stream<String> missing = letters(text).map(letter -> before + letter + after);
        if (after.isEmpty()) {
            return missing;
        }
        String next = after.substring(1);
        Stream<String> other = letters(text).map(letter -> before + letter + next);
        Stream<String> swapped =
                next.isEmpty() ? Stream.of() : Stream.of(before + next.charAt(0) + after.charAt(0) + next.substring(1));
        return Stream.of(missing, other, swapped, Stream.of(before + next)).flatMap(slips -> slips);
    }

    private Stream<String> letters(String text) {
        String alphabet = alphabets.getOrDefault(UnicodeScript.of(text.codePointAt(0)), "");
        return (alphabet + ' ').chars().mapToObj(Character::toString);
    }
}
