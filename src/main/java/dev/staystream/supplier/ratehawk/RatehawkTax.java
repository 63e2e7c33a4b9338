package dev.staystream.supplier.ratehawk;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tax or fee of a rate: included in its price, or else "supposed to be paid at the hotel" in the currency of the tax.
 * An empty list says that there are none, its absence says nothing.
 */
record RatehawkTax(String name, Inclusion included, Optional<Money> amount) {

    private static final String ANY = "taxes and fees";

    /** What a rate without a list may still cost. */
    static final List<RatehawkTax> UNTOLD = List.of(new RatehawkTax(ANY, Inclusion.UNKNOWN, Optional.empty()));

    /** Reads {@code tax_data}. */
    static List<RatehawkTax> all(JsonReader json) {
        List<RatehawkTax> taxes = UNTOLD;
        for (String field : json.fields()) {
            if (field.equals("taxes") && !json.isNull()) {
                List<RatehawkTax> told = new ArrayList<>();
                json.elements().forEach(tax -> told.add(read(tax)));
                taxes = told;
            }
        }
        return taxes;
    }

    private static RatehawkTax read(JsonReader json) {
        String name = null;
        String included = null;
        BigDecimal amount = null;
        String currency = null;
        for (String field : json.fields()) {
            switch (field) {
                case "name" -> name = json.text();
                case "included_by_supplier" -> included = json.text();
                case "amount" -> amount = json.decimal();
                case "currency_code" -> currency = json.text();
                default -> {}
            }
        }
        Inclusion inclusion = switch (included) {
            case "true" -> Inclusion.INCLUDED;
            case "false" -> Inclusion.EXCLUDED;
            case null, default -> Inclusion.UNKNOWN;
        };
        return new RatehawkTax(
                name == null ? ANY : name.replace('_', ' '), inclusion, RatehawkMoney.of(amount, currency));
    }

    /** The tax as a charge on a rate that is paid in the given way. */
    Charge charge(Payment payment) {
        return new Charge(name, included, due(payment), amount);
    }

    private Due due(Payment payment) {
        return switch (included) {
            case EXCLUDED -> Due.PROPERTY;
            case UNKNOWN -> Due.UNKNOWN;
            case INCLUDED ->
                switch (payment) {
                    case NOW -> Due.NOW;
                    case PROPERTY -> Due.PROPERTY;
                    case UNKNOWN -> Due.UNKNOWN;
                };
        };
    }
}
