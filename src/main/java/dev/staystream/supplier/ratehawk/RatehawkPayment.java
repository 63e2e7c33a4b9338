package dev.staystream.supplier.ratehawk;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One of the ways a rate can be paid, each with its own price and terms.
 *
 * <p>What is paid is {@code amount}, "to be charged for the booking in the contract currency", or in the hotel's where the
 * hotel is paid. The {@code show_amount} is the same in the currency asked for, "not necessarily the sum in the charged or
 * payment currency": a conversion for display, which is therefore not what is quoted.
 */
record RatehawkPayment(String type, Money quoted, List<RatehawkTax> taxes, RatehawkPenalties penalties) {

    /** Reads one of {@code payment_types}; none where its price is missing or in no known currency. */
    static Optional<RatehawkPayment> read(JsonReader json) {
        String type = null;
        BigDecimal amount = null;
        String currency = null;
        List<RatehawkTax> taxes = RatehawkTax.UNTOLD;
        RatehawkPenalties penalties = RatehawkPenalties.UNTOLD;
        for (String field : json.fields()) {
            switch (field) {
                case "type" -> type = json.text();
                case "amount" -> amount = json.decimal();
                case "currency_code" -> currency = json.text();
                case "tax_data" -> taxes = RatehawkTax.all(json);
                case "cancellation_penalties" -> penalties = RatehawkPenalties.read(json);
                default -> {}
            }
        }
        String known = requireNonNullElse(type, "");
        List<RatehawkTax> allTaxes = taxes;
        RatehawkPenalties allPenalties = penalties;
        return RatehawkMoney.of(amount, currency)
                .map(quoted -> new RatehawkPayment(known, quoted, allTaxes, allPenalties));
    }

    /** The order of choice: from the deposit of the account, by a card now, then in the hotel, where the price is least bound. */
    int rank() {
        return switch (type) {
            case "deposit" -> 0;
            case "now" -> 1;
            case "hotel" -> 2;
            default -> 3;
        };
    }

    Payment payment() {
        return switch (type) {
            case "deposit", "now" -> Payment.NOW;
            case "hotel" -> Payment.PROPERTY;
            default -> Payment.UNKNOWN;
        };
    }

    List<Charge> charges() {
        return taxes.stream().map(tax -> tax.charge(payment())).toList();
    }

    Cancellation cancellation(Instant observed) {
        return penalties.cancellation(quoted, observed);
    }
}
