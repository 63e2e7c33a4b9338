package dev.staystream.supplier.liteapi;

import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads amounts: the specification makes lists of one of them where all captures have objects, so both are read. */
final class LiteapiMoney {

    private LiteapiMoney() {}

    static Optional<Money> read(JsonReader json) {
        BigDecimal amount = null;
        String currency = null;
        for (String field : json.fields()) {
            switch (field) {
                case "amount" -> amount = json.decimal();
                case "currency" -> currency = json.text();
                default -> {}
            }
        }
        return of(amount, currency);
    }

    static Optional<Money> of(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? Optional.empty()
                : Optional.of(new Money(amount, Currency.getInstance(currency)));
    }
}
