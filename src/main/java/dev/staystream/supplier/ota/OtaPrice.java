package dev.staystream.supplier.ota;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Price;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a room costs for the stay, with everything that is told of taxes and fees.
 *
 * <p>A price after tax holds its taxes unless one is said to be exclusive, which is then paid at the property; to a price
 * before tax they are added. Fees are in a total and come on top of a base. That of a price before tax nothing is told of
 * taxes makes them an unknown charge, unless the profile says that they are included.
 */
record OtaPrice(OtaTotal total, String currency, int guests, int nights, Payment payment) {

    private static final String TAXES = "Taxes";

    private static final String FEES = "Additional fees";

    Money quoted() {
        return OtaAmount.money(total.amount(), currency);
    }

    Price price(OtaProfile.Taxes convention) {
        List<Charge> charges = new ArrayList<>();
        total.charges().forEach(charge -> charges.add(charge(charge, convention)));
        if (total.charges().stream().allMatch(OtaCharge::fee)) {
            untoldTaxes(convention).ifPresent(charges::add);
        }
        if (total.feesMissing() && total.charges().stream().noneMatch(OtaCharge::fee)) {
            charges.add(new Charge(FEES, Inclusion.EXCLUDED, Due.UNKNOWN, Optional.empty()));
        }
        return new Price(quoted(), charges);
    }

    private boolean afterTax() {
        return total.afterTax() != null;
    }

    private Optional<Charge> untoldTaxes(OtaProfile.Taxes convention) {
        BigDecimal before = total.beforeTax();
        BigDecimal after = total.afterTax();
        if (after == null) {
            return convention == OtaProfile.Taxes.INCLUDED
                    ? Optional.empty()
                    : Optional.of(new Charge(TAXES, Inclusion.EXCLUDED, due(), Optional.empty()));
        }
        return before == null || after.compareTo(before) <= 0
                ? Optional.empty()
                : Optional.of(new Charge(
                        TAXES,
                        Inclusion.INCLUDED,
                        due(),
                        Optional.of(OtaAmount.money(after.subtract(before), currency))));
    }

    private Charge charge(OtaCharge told, OtaProfile.Taxes convention) {
        boolean included = told.included() || (!told.excluded() && holds(told, convention));
        Due due = told.excluded() && (afterTax() || told.fee()) ? Due.PROPERTY : due();
        return new Charge(
                told.name(), included ? Inclusion.INCLUDED : Inclusion.EXCLUDED, due, amount(told, included));
    }

    /** Whether the price holds a charge that does not say so itself. */
    private boolean holds(OtaCharge told, OtaProfile.Taxes convention) {
        return told.fee()
                ? total.all() && !total.feesMissing()
                : afterTax() || convention == OtaProfile.Taxes.INCLUDED;
    }

    private Optional<Money> amount(OtaCharge told, boolean included) {
        BigDecimal amount = told.forStay(guests, nights);
        BigDecimal percent = told.percent();
        if (amount != null) {
            return Optional.of(OtaAmount.money(amount, requireNonNullElse(told.currency(), currency)));
        }
        return percent == null || included ? Optional.empty() : Optional.of(OtaAmount.share(taxed(), percent));
    }

    private Money taxed() {
        return OtaAmount.money(requireNonNullElse(total.beforeTax(), total.amount()), currency);
    }

    private Due due() {
        return switch (payment) {
            case NOW -> Due.NOW;
            case PROPERTY -> Due.PROPERTY;
            case UNKNOWN -> Due.UNKNOWN;
        };
    }
}
