package dev.staystream.mocks.ota;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * How one hotel writes amounts: with a point, or in the smallest coin with the number of its places.
 *
 * @param coins whether it counts in coins
 */
record Amounts(boolean coins) {

    /** The attributes of an amount: its own, then its currency's. */
    Object[] of(String attribute, BigDecimal amount, Currency currency) {
        String code = currency.getCurrencyCode();
        return coins
                ? new Object[] {
                    attribute, amount.unscaledValue(), "CurrencyCode", code, "DecimalPlaces", amount.scale()
                }
                : new Object[] {attribute, amount.toPlainString(), "CurrencyCode", code};
    }

    /** The same for an amount without its tax and with it. */
    Object[] of(BigDecimal beforeTax, BigDecimal afterTax, Currency currency) {
        Object[] after = of("AmountAfterTax", afterTax, currency);
        Object before = coins ? beforeTax.unscaledValue() : beforeTax.toPlainString();
        Object[] both = new Object[after.length + 2];
        both[0] = "AmountBeforeTax";
        both[1] = before;
        System.arraycopy(after, 0, both, 2, after.length);
        return both;
    }
}
