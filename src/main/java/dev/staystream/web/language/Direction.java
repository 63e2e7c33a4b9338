package dev.staystream.web.language;

import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.util.Arrays;
import java.util.Locale;

/** Which way a language is written, and how text of the other way is kept in order within it. */
enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    private static final char FIRST_STRONG_ISOLATE = '\u2068';

    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    static Direction of(Locale locale) {
        return ULocale.forLocale(locale).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** The arguments of a sentence, each text that could disorder it set apart (Unicode UAX 9, isolates). */
    Object[] apart(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String text && disorders(text) ? isolate(text) : argument)
                .toArray();
    }

    /** Between words from right to left even a number is moved; between others only words from right to left disorder. */
    private boolean disorders(String text) {
        return switch (this) {
            case RIGHT_TO_LEFT -> !text.isBlank();
            case LEFT_TO_RIGHT -> Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        };
    }

    private static String isolate(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
    }
}
