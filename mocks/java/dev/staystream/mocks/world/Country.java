package dev.staystream.mocks.world;

import dev.staystream.stay.CountryCode;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * What the world knows of a country; where it is rough it is so on purpose.
 *
 * @param language of which hotels are named
 * @param dialling the prefix of its telephone numbers, without a plus
 * @param level how expensive its hotels are, 1 being Germany
 * @param vat the per cent of tax a price holds
 * @param cityTax what a guest pays in the middle class per night, in the country's currency
 * @param propertyFee what better hotels take per room and night, in the country's currency
 */
record Country(
        CountryCode code,
        Currency currency,
        String language,
        Optional<String> dialling,
        double level,
        BigDecimal vat,
        BigDecimal cityTax,
        BigDecimal propertyFee) {

    static Country from(Facts row) {
        return new Country(
                new CountryCode(row.get("code")),
                Currency.getInstance(row.get("currency")),
                row.get("language"),
                row.known("dialling"),
                row.number("level"),
                new BigDecimal(row.get("vat")),
                new BigDecimal(row.get("cityTax")),
                new BigDecimal(row.get("propertyFee")));
    }

    /** A country of which nothing is known: it speaks English and takes dollars. */
    static Country unknown(CountryCode code) {
        return new Country(
                code,
                Currency.getInstance("USD"),
                "en",
                Optional.empty(),
                0.7,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }
}
