package dev.staystream.web.html.form;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The countries a guest can live in and the currencies a price can be told in, by name, once per language. */
public final class Choices {

    private final Map<Locale, List<Option>> countries = new ConcurrentHashMap<>();

    private final Map<Locale, List<Option>> currencies = new ConcurrentHashMap<>();

    /** Every country of ISO 3166-1, by its name. */
    public List<Option> countries(Locale locale) {
        return countries.computeIfAbsent(locale, Choices::countriesIn);
    }

    /** Every currency that is legal tender in some country, by its code. */
    public List<Option> currencies(Locale locale) {
        return currencies.computeIfAbsent(locale, Choices::currenciesIn);
    }

    private static List<Option> countriesIn(Locale locale) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Option(code, Locale.of("", code).getDisplayCountry(locale)))
                .sorted(comparing(Option::text, Collator.getInstance(locale)))
                .toList();
    }

    private static List<Option> currenciesIn(Locale locale) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> Currency.getInstance(Locale.of("", code)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(comparing(Currency::getCurrencyCode))
                .map(currency -> new Option(currency.getCurrencyCode(), currency.getDisplayName(locale)))
                .toList();
    }

    /** A value that can be chosen, and its name. */
    public record Option(String value, String text) {}
}
