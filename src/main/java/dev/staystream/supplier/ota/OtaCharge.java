package dev.staystream.supplier.ota;

import dev.staystream.supplier.XmlReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tax or a fee as it is told.
 *
 * @param type {@code Inclusive}, {@code Exclusive}, or anything else where it is not said
 * @param basis what the amount is for
 */
record OtaCharge(
        String name,
        boolean fee,
        String type,
        Basis basis,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal percent,
        @Nullable String currency) {

    /** What an amount is for: whatever the price beside it is for, or a unit of OpenTravel's table CHG. */
    enum Basis {
        PRICE,
        STAY,
        NIGHT,
        PERSON,
        PERSON_NIGHT,
        UNHEARD_OF
    }

    /** Reads {@code Taxes}: each tax, or else only what they come to. */
    static List<OtaCharge> taxes(XmlReader xml) {
        OtaCharge sum = new OtaCharge(
                "Taxes", false, "", Basis.PRICE, OtaAmount.read(xml, "Amount"), null, xml.attribute("CurrencyCode"));
        List<OtaCharge> taxes = new ArrayList<>();
        for (String child : xml.children()) {
            if (child.equals("Tax")) {
                taxes.add(read(xml, "TaxDescription", false));
            }
        }
        return taxes.isEmpty() && sum.amount != null ? List.of(sum) : taxes;
    }

    /** Reads {@code Fees}, without those that can be declined. */
    static List<OtaCharge> fees(XmlReader xml) {
        List<OtaCharge> fees = new ArrayList<>();
        for (String child : xml.children()) {
            if (child.equals("Fee") && !xml.attribute("MandatoryInd", "true").equals("false")) {
                fees.add(read(xml, "Description", true));
            }
        }
        return fees;
    }

    private static OtaCharge read(XmlReader xml, String description, boolean fee) {
        OtaCharge charge = new OtaCharge(
                OtaCodes.charge(xml.attribute("Code")).orElse(""),
                fee,
                xml.attribute("Type", ""),
                basis(xml),
                OtaAmount.read(xml, "Amount"),
                xml.decimal("Percent"),
                xml.attribute("CurrencyCode"));
        String words = null;
        for (String child : xml.children()) {
            if (child.equals(description) && words == null) {
                words = xml.text();
            }
        }
        return charge.named(words);
    }

    private OtaCharge named(@Nullable String words) {
        String known = words == null ? name : words;
        String any = fee ? "Fee" : "Tax";
        return new OtaCharge(known.isEmpty() ? any : known, fee, type, basis, amount, percent, currency);
    }

    /** By table CHG: 12 per stay, 19 per night, 20 per person and stay, 21 per person and night. */
    private static Basis basis(XmlReader xml) {
        String unit = xml.attribute("ChargeUnit", "");
        String frequency = xml.attribute("ChargeFrequency", "");
        return switch (unit.isEmpty() || frequency.isEmpty() ? unit + frequency : "both") {
            case "" -> Basis.PRICE;
            case "12" -> Basis.STAY;
            case "19" -> Basis.NIGHT;
            case "20" -> Basis.PERSON;
            case "21" -> Basis.PERSON_NIGHT;
            default -> Basis.UNHEARD_OF;
        };
    }

    boolean included() {
        return type.equals("Inclusive");
    }

    boolean excluded() {
        return type.equals("Exclusive");
    }

    /** What it comes to for the stay of so many guests, if it is known. */
    @Nullable BigDecimal forStay(int guests, int nights) {
        if (amount == null || (amount.signum() == 0 && percent != null)) {
            return null;
        }
        return switch (basis) {
            case PRICE, STAY -> amount;
            case NIGHT -> times(nights);
            case PERSON -> times(guests);
            case PERSON_NIGHT -> times(guests * nights);
            case UNHEARD_OF -> null;
        };
    }

    private @Nullable BigDecimal times(int count) {
        return amount == null ? null : amount.multiply(BigDecimal.valueOf(count));
    }

    /** Both as one, where they are the same charge on two parts of a price. */
    OtaCharge plus(OtaCharge other) {
        return basis == Basis.PRICE && amount != null && other.amount != null
                ? withAmount(amount.add(other.amount))
                : this;
    }

    private OtaCharge withAmount(BigDecimal sum) {
        return new OtaCharge(name, fee, type, basis, sum, percent, currency);
    }

    /** Whether two are the same charge on two parts of a price. */
    boolean sameAs(OtaCharge other) {
        return name.equals(other.name) && fee == other.fee && type.equals(other.type) && basis == other.basis;
    }
}
