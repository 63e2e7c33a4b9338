package dev.staystream.supplier.ratehawk;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.staystream.stay.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amounts in currencies of ISO 4217; one in any other, or in none, is no amount. */
final class RatehawkMoney {

    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .collect(toUnmodifiableMap(Currency::getCurrencyCode, identity()));

    private RatehawkMoney() {}

    static Optional<Money> of(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? Optional.empty()
                : Optional.ofNullable(CURRENCIES.get(currency)).map(known -> new Money(amount, known));
    }
}
