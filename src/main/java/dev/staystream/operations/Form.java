package dev.staystream.operations;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.convert.DurationStyle;

/**
 * What a value must look like.
 *
 * @param remedy in words, as in {@code true or false}
 */
record Form(String remedy, Predicate<String> right) {

    static Form oneOf(String... words) {
        return new Form("one of " + String.join(", ", words), Set.of(words)::contains);
    }

    static Form wholeNumber(int least, int most) {
        return new Form(
                "a whole number from %d to %d".formatted(least, most),
                text -> text.matches("\\d{1,9}")
                        && Integer.parseInt(text) >= least
                        && Integer.parseInt(text) <= most);
    }

    /** A length of time above zero, as in {@code 12s}. */
    static Form duration(Duration most) {
        return new Form(
                "above 0 and at most %ds, such as 10s".formatted(most.toSeconds()),
                text -> readable(text) && duration(text).isPositive() && duration(text).compareTo(most) <= 0);
    }

    private static boolean readable(String text) {
        try {
            return !duration(text).isNegative();
        } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException error) {
            return false;
        }
    }

    /** A length of time as the configuration writes it. */
    static Duration duration(String text) {
        return DurationStyle.detectAndParse(text.toLowerCase(Locale.ROOT));
    }
}
