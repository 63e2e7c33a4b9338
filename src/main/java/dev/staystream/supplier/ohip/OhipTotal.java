package dev.staystream.supplier.ohip;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import dev.staystream.supplier.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the whole stay costs. The sum after tax holds "all associated taxes", the sum before tax none of them. Taxes that
 * are only described, such as "9% City Occupancy Tax", may or may not be among those, which the contract leaves open.
 */
final class OhipTotal {

    private final OhipAmount amount = new OhipAmount();

    private final List<OhipTax> taxes = new ArrayList<>();

    private final List<String> descriptions = new ArrayList<>();

    private OhipTax allTaxes = OhipTax.UNTOLD;

    void read(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("taxes")) {
                taxes(json);
            } else {
                amount.read(field, json);
            }
        }
    }

    private void taxes(JsonReader json) {
        OhipTax all = new OhipTax();
        for (String field : json.fields()) {
            switch (field) {
                case "tax" -> json.elements().forEach(tax -> taxes.add(new OhipTax(tax)));
                case "hotelTaxFeeDescriptions" -> json.elements().forEach(this::described);
                default -> all.read(field, json);
            }
        }
        allTaxes = all;
    }

    private void described(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("description")) {
                Optional.ofNullable(json.text()).ifPresent(descriptions::add);
            }
        }
    }

    OhipAmount amount() {
        return amount;
    }

    Optional<Money> quoted() {
        return amount.afterTax().or(amount::beforeTax);
    }

    Price price(Money quoted, Payment payment, boolean taxInclusive) {
        List<Charge> charges = Stream.concat(
                        told().map(tax -> tax.charge(inclusion(taxInclusive), due(payment), quoted.currency())),
                        onlyDescribed().map(Charge::unknown))
                .filter(OhipTotal::costs)
                .toList();
        return new Price(quoted, charges);
    }

    /** A plan that says its rates hold taxes, and then gives a sum without, leaves open which is meant. */
    private Inclusion inclusion(boolean taxInclusive) {
        if (amount.afterTax().isPresent()) {
            return Inclusion.INCLUDED;
        }
        return taxInclusive ? Inclusion.UNKNOWN : Inclusion.EXCLUDED;
    }

    private static Due due(Payment payment) {
        return switch (payment) {
            case NOW -> Due.NOW;
            case PROPERTY -> Due.PROPERTY;
            case UNKNOWN -> Due.UNKNOWN;
        };
    }

    /** Each tax, or at least their sum; without either there is still one to be named where the price lacks it. */
    private Stream<OhipTax> told() {
        if (!taxes.isEmpty()) {
            return taxes.stream();
        }
        return allTaxes.told() || amount.afterTax().isEmpty() ? Stream.of(allTaxes) : Stream.empty();
    }

    private Stream<String> onlyDescribed() {
        return descriptions.stream()
                .filter(text -> taxes.stream().map(OhipTax::name).noneMatch(text::equalsIgnoreCase))
                .distinct();
    }

    private static boolean costs(Charge charge) {
        return charge.amount().filter(money -> money.amount().signum() == 0).isEmpty();
    }
}
