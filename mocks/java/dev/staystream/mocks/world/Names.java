package dev.staystream.mocks.world;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of one language from which hotels and streets are named.
 *
 * @param patterns how a hotel's name is put together
 * @param streets how a street's name is put together
 * @param line how number and street are written
 */
record Names(List<String> patterns, List<String> words, List<String> streets, List<String> streetWords, String line) {

    private static final Map<String, Names> LANGUAGES = Stream.of(
                    "de", "en", "es", "fr", "it", "ja", "nl", "nordic", "pt", "slavic", "tr", "zh")
            .collect(toUnmodifiableMap(identity(), Names::read));

    /** The highest house number. */
    private static final int LONGEST_STREET = 180;

    static Names in(String language) {
        return Optional.ofNullable(LANGUAGES.get(language))
                .orElseThrow(() -> new IllegalArgumentException("no hotels are named in %s".formatted(language)));
    }

    private static Names read(String language) {
        Facts parts = Facts.properties("world/names/%s.properties".formatted(language));
        String streetWords = parts.known("street-words").isPresent() ? "street-words" : "words";
        return new Names(
                parts.list("patterns"),
                parts.list("words"),
                parts.list("streets"),
                parts.list(streetWords),
                parts.get("line"));
    }

    /** A hotel's name. */
    String hotel(Seed seed, String town) {
        return seed.with("pattern")
                .oneOf(patterns)
                .replace("{word}", seed.with("word").oneOf(words))
                .replace("{other}", seed.with("other").oneOf(words))
                .replace("{street}", street(seed))
                .replace("{town}", town);
    }

    /** Its street line. */
    String address(Seed seed) {
        int number = 1 + seed.with("house").below(LONGEST_STREET);
        return line.replace("{street}", street(seed)).replace("{number}", Integer.toString(number));
    }

    private String street(Seed seed) {
        return seed.with("street")
                .oneOf(streets)
                .replace("{word}", seed.with("streetWord").oneOf(streetWords));
    }
}
