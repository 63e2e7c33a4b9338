package dev.staystream.stay;

import java.math.BigDecimal;
import java.util.Currency;

/** An exact amount in one currency, as stated or computed, never through binary fractions. */
public record Money(BigDecimal amount, Currency currency) {

    /** An amount from its decimal text and an ISO 4217 code; throws {@link IllegalArgumentException} for other text. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** The sum of both; throws {@link IllegalArgumentException} when the currencies differ. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add %s to %s".formatted(other.currency, currency));
        }
        return new Money(amount.add(other.amount), currency);
    }
}
