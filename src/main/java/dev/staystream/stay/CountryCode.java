package dev.staystream.stay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A country by its ISO 3166-1 alpha-2 code, as in {@code DE}; Kosovo, which has none, by the XK in common use. */
public record CountryCode(String code) implements Comparable<CountryCode> {

    private static final Set<String> CODES = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());

    public CountryCode {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException(
                    "a country is an ISO 3166-1 alpha-2 code such as DE, but was %s".formatted(code));
        }
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
