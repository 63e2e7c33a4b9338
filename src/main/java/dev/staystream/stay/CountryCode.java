package dev.staystream.stay;

import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code, as in {@code DE}. */
public record CountryCode(String code) implements Comparable<CountryCode> {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

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
