package dev.staystream.supplier.hotelbeds;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tax or fee of a rate, stated for all its rooms and the whole stay.
 *
 * <p>The breakdown ({@code {"taxes":[…],"allIncluded":…}}) is switched on per account; availability replies without it
 * tell of no tax at all, and none is invented. With it, taxes that are not included come on top and are paid at the
 * property, in {@code amount} and {@code currency}; {@code clientAmount} is the same converted. Where not all are
 * included, but none of these is told, there is one of which nothing is known.
 */
record HotelbedsTax(String name, Inclusion included, Optional<Money> amount) {

    private static final String ANY = "Taxes and fees";

    private static final HotelbedsTax UNTOLD = new HotelbedsTax(ANY, Inclusion.UNKNOWN, Optional.empty());

    static List<HotelbedsTax> all(JsonReader json) {
        List<HotelbedsTax> taxes = new ArrayList<>();
        boolean allIncluded = true;
        for (String field : json.fields()) {
            switch (field) {
                case "taxes" -> json.elements().forEach(tax -> taxes.add(read(tax)));
                case "allIncluded" -> allIncluded = json.isTrue();
                default -> {}
            }
        }
        if (!allIncluded && taxes.stream().allMatch(tax -> tax.included == Inclusion.INCLUDED)) {
            taxes.add(UNTOLD);
        }
        return taxes;
    }

    private static HotelbedsTax read(JsonReader json) {
        String type = "";
        String subType = null;
        boolean included = false;
        BigDecimal amount = null;
        String currency = null;
        for (String field : json.fields()) {
            switch (field) {
                case "type" -> type = json.text("");
                case "subType", "subtype" -> subType = json.text();
                case "included" -> included = json.isTrue();
                case "amount" -> amount = json.decimal();
                case "currency" -> currency = json.text();
                default -> {}
            }
        }
        return new HotelbedsTax(
                subType == null ? name(type) : subType,
                included ? Inclusion.INCLUDED : Inclusion.EXCLUDED,
                money(amount, currency));
    }

    private static String name(String type) {
        return switch (type) {
            case "TAX" -> "Tax";
            case "FEE" -> "Fee";
            default -> ANY;
        };
    }

    private static Optional<Money> money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? Optional.empty()
                : Optional.of(new Money(amount, Currency.getInstance(currency)));
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
