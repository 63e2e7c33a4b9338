package dev.staystream.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How names are compared: without accents, case, punctuation or the letters that only one alphabet has. */
final class Spelling {

    /** Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and stretches, signs of transliteration. */
    private static final Pattern UNHEARD =
            Pattern.compile("[\\u0300-\\u036f\\u02b0-\\u02ff\\u0591-\\u05c7\\u0640\\u064b-\\u065f\\u0670\\p{Cf}]+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern SHORT_SAINT = Pattern.compile("(?<!\\S)st(e?)(?= )");

    private static final Map<String, String> PLAIN_LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("þ", "th"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ŧ", "t"),
            Map.entry("ŋ", "n"),
            Map.entry("ı", "i"),
            Map.entry("ə", "a"),
            Map.entry("ǝ", "a"),
            Map.entry("ς", "σ"));

    private Spelling() {}

    /** The text as it is compared: words with one space between them; {@code st} before another word reads as saint. */
    static String of(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String heard = UNHEARD.matcher(small).replaceAll("");
        for (Map.Entry<String, String> letter : PLAIN_LETTERS.entrySet()) {
            heard = heard.replace(letter.getKey(), letter.getValue());
        }
        String words = BETWEEN_WORDS.matcher(heard).replaceAll(" ").strip();
        return Normalizer.normalize(SHORT_SAINT.matcher(words).replaceAll("saint$1"), Normalizer.Form.NFC);
    }

    /** What remains of a spelled name from each of its later words on. */
    static Stream<String> endings(String name) {
        return Stream.iterate(name.indexOf(' '), space -> space >= 0, space -> name.indexOf(' ', space + 1))
                .map(space -> name.substring(space + 1));
    }
}
