package dev.staystream.matching;

import dev.staystream.stay.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address, taken apart.
 *
 * @param words the telling words of the street
 * @param numbers the house numbers
 * @param postcode without spaces, empty when unknown
 * @param city its words, none when unknown
 * @param line as the source wrote it, for people
 */
record Street(List<String> words, List<House> numbers, String postcode, List<String> city, String line) {

    static final Street UNKNOWN = new Street(List.of(), List.of(), "", List.of(), "");

    private static final Pattern POSTCODE = Pattern.compile("(?<![\\d-])\\d{5}(?![\\d-])");

    private static final Pattern HOUSE =
            Pattern.compile("(?<![\\p{L}\\d])(\\d{1,5})(?:\\s?[-–/]\\s?(\\d{1,5}))?\\s?(?:bis|ter|[a-zA-Z])?(?![\\p{L}\\d])");

    /** An address by its parts. */
    static Street of(Address address, Lexicon lexicon) {
        String postcode = address.postcode()
                .map(code -> code.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .orElseGet(() -> postcodeIn(address.line()));
        List<String> city = address.city().map(lexicon::words).orElseGet(List::of);
        return new Street(
                streetWords(address.line(), lexicon), numbers(address.line(), postcode), postcode, city, address.line());
    }

    private static String postcodeIn(String line) {
        return Optional.of(POSTCODE.matcher(line))
                .filter(java.util.regex.Matcher::find)
                .filter(found -> found.start() > 0)
                .map(MatchResult::group)
                .orElse("");
    }

    /** House numbers from one to another, or a single one. */
    record House(int first, int last) {

        boolean overlaps(House other) {
            return first <= other.last && other.first <= last;
        }
    }

    private static List<House> numbers(String line, String postcode) {
        return HOUSE.matcher(line)
                .results()
                .filter(found -> !found.group(1).equals(postcode))
                .map(found -> house(found.group(1), found.group(2)))
                .toList();
    }

    private static House house(String from, @Nullable String to) {
        int first = Integer.parseInt(from);
        return new House(first, to == null ? first : Math.max(first, Integer.parseInt(to)));
    }

    private static List<String> streetWords(String line, Lexicon lexicon) {
        List<String> words = lexicon.words(line);
        List<String> telling = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean shortStreet = word.equals("saint") && (i + 1 == words.size() || isNumber(words.get(i + 1)));
            if (!shortStreet && !isNumber(word) && !tellsNothing(word, lexicon)) {
                telling.add(word.intern());
            }
        }
        return List.copyOf(telling);
    }

    private static boolean tellsNothing(String word, Lexicon lexicon) {
        return lexicon.is("street", word) || lexicon.is("filler", word) || lexicon.is("compass", word);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(word.length() - 1));
    }

    /** Whether any house number is in both, 1 or 0; not-a-number when one has none. */
    double sameHouse(Street other) {
        if (numbers.isEmpty() || other.numbers.isEmpty()) {
            return Double.NaN;
        }
        return numbers.stream().anyMatch(one -> other.numbers.stream().anyMatch(one::overlaps)) ? 1 : 0;
    }

    /** How much of the lesser address the other has too, 0 to 1; not-a-number when one has none. */
    double sameStreet(Street other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return Double.NaN;
        }
        Alignment alignment = Alignment.of(words, other.words);
        double shared = 0;
        for (int i = 0; i < words.size(); i++) {
            shared += alignment.left(i);
        }
        return Math.min(1, shared / Math.min(words.size(), other.words.size()));
    }

    /** How many of its signs the postcodes share from the start, 0 to 1; not-a-number when one is unknown. */
    double samePostcode(Street other) {
        int length = Math.max(postcode.length(), other.postcode.length());
        if (postcode.isEmpty() || other.postcode.isEmpty()) {
            return Double.NaN;
        }
        int same = 0;
        while (same < Math.min(postcode.length(), other.postcode.length())
                && postcode.charAt(same) == other.postcode.charAt(same)) {
            same++;
        }
        return (double) same / length;
    }

    /** How alike the cities are, 0 to 1; not-a-number when one is unknown. */
    double sameCity(Street other) {
        if (city.isEmpty() || other.city.isEmpty()) {
            return Double.NaN;
        }
        return city.equals(other.city) ? 1 : Alignment.of(city, other.city).dice();
    }
}
