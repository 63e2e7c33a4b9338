package dev.staystream.mocks.world;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;

/** What currencies are worth in the world: always the same, and only about right. */
public final class Exchange {

    private final Map<String, BigDecimal> perEuro = Facts.table("world/currencies.csv").stream()
            .collect(toUnmodifiableMap(row -> row.get("code"), row -> new BigDecimal(row.get("perEuro"))));

    /** Whether the currency has a worth. */
    public boolean knows(Currency currency) {
        return perEuro.containsKey(currency.getCurrencyCode());
    }

    /** The currency, or the other one where the world does not know it. */
    public Currency knownOr(Currency currency, Currency other) {
        return knows(currency) ? currency : other;
    }

    /** An amount in another currency, to its smallest coin. */
    public BigDecimal convert(BigDecimal amount, Currency from, Currency to) {
        return from.equals(to)
                ? amount
                : rounded(amount.multiply(worth(to)).divide(worth(from), 8, RoundingMode.HALF_UP), to);
    }

    /** So many euros in a currency, to its smallest coin. */
    BigDecimal ofEuros(double euros, Currency currency) {
        return rounded(BigDecimal.valueOf(euros).multiply(worth(currency)), currency);
    }

    static BigDecimal rounded(BigDecimal amount, Currency currency) {
        return amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    private BigDecimal worth(Currency currency) {
        BigDecimal worth = perEuro.get(currency.getCurrencyCode());
        if (worth == null) {
            throw new IllegalArgumentException("the world knows no %s".formatted(currency));
        }
        return worth;
    }
}
