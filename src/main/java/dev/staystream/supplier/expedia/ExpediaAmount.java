package dev.staystream.supplier.expedia;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Money as the contract writes it, {@code {value, currency}}, of some type or in two currencies. */
record ExpediaAmount(String type, Optional<Money> money) {

    static ExpediaAmount read(JsonReader json) {
        String type = "";
        BigDecimal value = null;
        String currency = null;
        for (String field : json.fields()) {
            switch (field) {
                case "type" -> type = requireNonNullElse(json.text(), "");
                case "value" -> value = json.decimal();
                case "currency" -> currency = json.text();
                default -> {}
            }
        }
        return new ExpediaAmount(
                type,
                value == null || currency == null
                        ? Optional.empty()
                        : Optional.of(new Money(value, Currency.getInstance(currency))));
    }

    /** The amount in the currency that was asked for, or else in the one that is billed. */
    static Optional<Money> requested(JsonReader json) {
        Optional<Money> requested = Optional.empty();
        Optional<Money> billable = Optional.empty();
        for (String field : json.fields()) {
            switch (field) {
                case "request_currency" -> requested = read(json).money();
                case "billable_currency" -> billable = read(json).money();
                default -> {}
            }
        }
        return requested.isPresent() ? requested : billable;
    }
}
