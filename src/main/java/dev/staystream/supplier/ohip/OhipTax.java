package dev.staystream.supplier.ohip;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tax or fee of the whole stay, or the sum of all of them; its name is told for a single one only. */
final class OhipTax {

    /** Taxes of which nothing is told. */
    static final OhipTax UNTOLD = new OhipTax();

    private @Nullable String description;

    private @Nullable String code;

    private @Nullable BigDecimal amount;

    private @Nullable Currency currency;

    OhipTax() {}

    OhipTax(JsonReader json) {
        for (String field : json.fields()) {
            read(field, json);
        }
    }

    /** Reads one field; of others than those of a tax it takes no notice. */
    void read(String field, JsonReader json) {
        switch (field) {
            case "description" -> description = json.text();
            case "code" -> code = json.text();
            case "amount" -> amount = json.decimal();
            case "currencyCode" -> currency = OhipAmount.currency(json);
            default -> {}
        }
    }

    String name() {
        return Optional.ofNullable(description)
                .or(() -> Optional.ofNullable(code))
                .orElse("Taxes");
    }

    boolean told() {
        return amount != null;
    }

    /** The tax as a charge, in the currency of the price where it names none of its own. */
    Charge charge(Inclusion included, Due due, Currency ofPrice) {
        return new Charge(
                name(),
                included,
                due,
                Optional.ofNullable(amount).map(sum -> new Money(sum, currency == null ? ofPrice : currency)));
    }
}
