package dev.staystream.supplier.ota;

import dev.staystream.supplier.XmlReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What something costs: without its taxes, with them, or both, and the taxes and fees as far as they are told.
 *
 * @param all whether fees are in it, as in a {@code Total}; they come on top of a {@code Base}
 * @param feesMissing whether fees are said to come on top without being told
 */
record OtaTotal(
        @Nullable BigDecimal beforeTax,
        @Nullable BigDecimal afterTax,
        @Nullable String currency,
        boolean all,
        boolean feesMissing,
        List<OtaCharge> charges) {

    OtaTotal {
        charges = List.copyOf(charges);
    }

    /** Reads a {@code Total} or a {@code Base}. */
    static OtaTotal read(XmlReader xml, boolean all) {
        BigDecimal beforeTax = OtaAmount.read(xml, "AmountBeforeTax");
        BigDecimal afterTax = OtaAmount.read(xml, "AmountAfterTax");
        String currency = xml.attribute("CurrencyCode");
        boolean feesMissing = xml.isTrue("AdditionalFeesExcludedIndicator");
        List<OtaCharge> taxes = List.of();
        for (String child : xml.children()) {
            if (child.equals("Taxes")) {
                taxes = OtaCharge.taxes(xml);
            }
        }
        return new OtaTotal(beforeTax, afterTax, currency, all, feesMissing, taxes);
    }

    boolean stated() {
        return beforeTax != null || afterTax != null;
    }

    /** What must be paid for it as far as it goes: with its taxes where that is told. */
    BigDecimal amount() {
        BigDecimal amount = afterTax == null ? beforeTax : afterTax;
        if (amount == null) {
            throw new IllegalArgumentException("a price has no amount");
        }
        return amount;
    }

    /** The same in a currency that is told elsewhere. */
    OtaTotal in(String other) {
        return new OtaTotal(beforeTax, afterTax, other, all, feesMissing, charges);
    }

    /** The same with more charges. */
    OtaTotal with(List<OtaCharge> more) {
        List<OtaCharge> sums = new ArrayList<>(charges);
        for (OtaCharge charge : more) {
            add(sums, charge);
        }
        return new OtaTotal(beforeTax, afterTax, currency, all, feesMissing, sums);
    }

    /** The same with those of other charges that are said to come on top and are not told yet. */
    OtaTotal besides(List<OtaCharge> others) {
        return with(others.stream()
                .filter(OtaCharge::excluded)
                .filter(charge -> charges.stream().noneMatch(charge::sameAs))
                .toList());
    }

    private static void add(List<OtaCharge> sums, OtaCharge charge) {
        for (int i = 0; i < sums.size(); i++) {
            if (sums.get(i).sameAs(charge)) {
                sums.set(i, sums.get(i).plus(charge));
                return;
            }
        }
        sums.add(charge);
    }

    /** What two parts of a stay cost together; throws {@link IllegalArgumentException} when their currencies differ. */
    OtaTotal plus(OtaTotal other) {
        if (!Objects.equals(currency, other.currency)) {
            throw new IllegalArgumentException("a stay in %s and %s".formatted(currency, other.currency));
        }
        return new OtaTotal(
                        sum(beforeTax, other.beforeTax),
                        sum(afterTax, other.afterTax),
                        currency,
                        all && other.all,
                        feesMissing || other.feesMissing,
                        charges)
                .with(other.charges);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
