package dev.staystream.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text as words that can be compared: small Latin letters without accents, or the letters of another script. */
final class Spelling {

    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";

    private static final String[] CYRILLIC_SOUNDS = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "i", "i", "e", "g"
    };

    private static final String GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω";

    private static final String[] GREEK_SOUNDS = {
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f",
        "ch", "ps", "o"
    };

    private static final String PLAIN = "ßæœþøłđðħŧŋıə";

    private static final String[] PLAIN_SOUNDS = {"ss", "ae", "oe", "th", "o", "l", "d", "d", "h", "t", "n", "i", "a"};

    private Spelling() {}

    /** The words of a text in their order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = plain(text);
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (Character.isLetterOrDigit(letter)) {
                sound(letter, word);
            } else if (!joins(plain, at)) {
                finish(word, words);
            }
        }
        finish(word, words);
        return words;
    }

    /** Without accents; the stroke of {@code ø} is no accent, but reads alike. */
    private static String plain(String text) {
        String small = text.replace("&", " and ").replace("+", " plus ").toLowerCase(Locale.ROOT);
        return isAscii(small) ? small : Normalizer.normalize(small, Normalizer.Form.NFKD);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    /** Whether what is not a letter parts no word: an accent, the dots of {@code b.b.}, the apostrophe of {@code queen's}. */
    private static boolean joins(String text, int at) {
        char sign = text.charAt(at);
        if (Character.getType(sign) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean apostrophe = sign == '\'' || sign == '’' || sign == '`' || sign == '´';
        boolean possessive =
                apostrophe && letterAt(text, at + 1) == 's' && !Character.isLetterOrDigit(letterAt(text, at + 2));
        return possessive || (sign == '.' && isInitial(text, at));
    }

    private static boolean isInitial(String text, int dot) {
        return Character.isLetter(letterAt(text, dot - 1))
                && !Character.isLetterOrDigit(letterAt(text, dot - 2))
                && Character.isLetter(letterAt(text, dot + 1))
                && !Character.isLetterOrDigit(letterAt(text, dot + 2));
    }

    private static char letterAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private static void sound(char letter, StringBuilder word) {
        if (letter < 0x80) {
            word.append(letter);
        } else if (!sound(letter, CYRILLIC, CYRILLIC_SOUNDS, word)
                && !sound(letter, GREEK, GREEK_SOUNDS, word)
                && !sound(letter, PLAIN, PLAIN_SOUNDS, word)) {
            word.append(letter);
        }
    }

    private static boolean sound(char letter, String letters, String[] sounds, StringBuilder word) {
        int at = letters.indexOf(letter);
        if (at >= 0) {
            word.append(sounds[at]);
        }
        return at >= 0;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
