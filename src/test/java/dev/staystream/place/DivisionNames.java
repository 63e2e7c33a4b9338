package dev.staystream.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What countries and their regions are called, and their codes. */
final class DivisionNames {

    /** What people write for countries that Unicode's English names call otherwise. */
    private static final Map<String, List<String>> COMMON_NAMES = Map.of(
            "AE", List.of("UAE"),
            "CI", List.of("Ivory Coast"),
            "CZ", List.of("Czech Republic"),
            "GB", List.of("UK", "Great Britain"),
            "MO", List.of("Macau"),
            "NL", List.of("Holland"),
            "SZ", List.of("Swaziland"),
            "TR", List.of("Turkey"),
            "US", List.of("USA", "United States of America"));

    private DivisionNames() {}

    /** Those of a country and one of its regions; most countries only number their regions, and nobody types numbers. */
    static Stream<String> of(String country, String regionCode, String region) {
        Stream<String> codes =
                Stream.of(country, regionCode).filter(code -> code.chars().noneMatch(Character::isDigit));
        Stream<String> names = Stream.concat(spoken(country), Stream.of(region));
        return Stream.of(codes, names, COMMON_NAMES.getOrDefault(country, List.of()).stream())
                .flatMap(each -> each);
    }

    /** What a country is called in English and in the languages that Java knows to be spoken there. */
    private static Stream<String> spoken(String country) {
        Locale place = new Locale.Builder().setRegion(country).build();
        Stream<Locale> local =
                Locale.availableLocales().filter(locale -> locale.getCountry().equals(country));
        return Stream.concat(Stream.of(Locale.ENGLISH), local)
                .map(place::getDisplayCountry)
                .distinct();
    }
}
