package dev.staystream.supplier.ohip;

import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sum before its taxes and after them, as far as it is told; a currency that is none fails as an illegal argument. */
final class OhipAmount {

    private @Nullable BigDecimal beforeTax;

    private @Nullable BigDecimal afterTax;

    private @Nullable Currency currency;

    /** Reads one field; of others than those of the sum it takes no notice. */
    void read(String field, JsonReader json) {
        switch (field) {
            case "amountBeforeTax" -> beforeTax = json.decimal();
            case "amountAfterTax" -> afterTax = json.decimal();
            case "currencyCode" -> currency = currency(json);
            default -> {}
        }
    }

    static @Nullable Currency currency(JsonReader json) {
        String code = json.text();
        return code == null ? null : Currency.getInstance(code);
    }

    Optional<Money> beforeTax() {
        return money(beforeTax);
    }

    Optional<Money> afterTax() {
        return money(afterTax);
    }

    Optional<Currency> currency() {
        return Optional.ofNullable(currency);
    }

    private Optional<Money> money(@Nullable BigDecimal amount) {
        return amount == null || currency == null ? Optional.empty() : Optional.of(new Money(amount, currency));
    }
}
