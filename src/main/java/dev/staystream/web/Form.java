package dev.staystream.web;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How the value of a parameter is written.
 *
 * @param expectation what it must be, as told to whoever wrote something else
 * @param reading the value of a text, empty when the text is not of this form
 */
public record Form<T>(String expectation, Function<String, Optional<T>> reading) {

    /** Whatever a function reads without refusing it as an illegal argument or date. */
    public static <T> Form<T> of(String expectation, Function<String, T> reading) {
        return new Form<>(expectation, text -> unlessRefused(text, reading));
    }

    /** A whole number within bounds, both included. */
    public static Form<Integer> wholeNumber(int from, int to) {
        return of("a whole number from %d to %d".formatted(from, to), Integer::valueOf)
                .where(number -> number >= from && number <= to);
    }

    /** One of some values, each by its own word. */
    public static <T> Form<T> oneOf(List<T> values, Function<? super T, String> word) {
        String words = values.stream().map(word).collect(joining(", "));
        return new Form<>(
                "one of " + words,
                text -> values.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst());
    }

    /** The same form, of whose values only some are allowed. */
    public Form<T> where(Predicate<? super T> allowed) {
        return new Form<>(expectation, text -> reading.apply(text).filter(allowed));
    }

    /** The same form in other words. */
    public Form<T> described(String words) {
        return new Form<>(words, reading);
    }

    Optional<T> read(String text) {
        return reading.apply(text);
    }

    /** Values check themselves; what they refuse is not of the form. */
    private static <T> Optional<T> unlessRefused(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException refusal) {
            return Optional.empty();
        }
    }
}
