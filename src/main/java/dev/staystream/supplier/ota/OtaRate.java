package dev.staystream.supplier.ota;

import dev.staystream.supplier.XmlReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What some nights of a stay cost. */
final class OtaRate {

    private final @Nullable LocalDate effective;

    private final @Nullable LocalDate expire;

    private final boolean expireExclusive;

    private final String unit;

    private final int multiplier;

    private final int fewestGuests;

    private final int mostGuests;

    private OtaTotal base = new OtaTotal(null, null, null, false, false, List.of());

    private @Nullable OtaTotal total;

    private List<OtaCharge> fees = List.of();

    private boolean guestsExtra;

    private @Nullable String description;

    private OtaCancellation cancellation = OtaCancellation.UNTOLD;

    private OtaPayment payment = OtaPayment.UNTOLD;

    OtaRate(XmlReader xml) {
        effective = OtaTimes.date(xml.attribute("EffectiveDate"));
        expire = OtaTimes.date(xml.attribute("ExpireDate"));
        expireExclusive = xml.isTrue("ExpireDateExclusiveInd");
        unit = xml.attribute("RateTimeUnit", "");
        multiplier = Math.max(1, xml.integer("UnitMultiplier", 1));
        fewestGuests = xml.integer("MinGuestApplicable", 0);
        mostGuests = xml.integer("MaxGuestApplicable", Integer.MAX_VALUE);
        for (String child : xml.children()) {
            read(child, xml);
        }
    }

    private void read(String child, XmlReader xml) {
        switch (child) {
            case "Base" -> base = OtaTotal.read(xml, false);
            case "Total" -> total = OtaTotal.read(xml, true);
            case "Fees" -> fees = OtaCharge.fees(xml);
            case "AdditionalGuestAmounts" -> guestsExtra = true;
            case "RateDescription" -> description = xml.text();
            case "CancelPolicies" -> cancellation = OtaCancellation.read(xml);
            case "PaymentPolicies" -> payment = OtaPayment.required(xml);
            default -> {}
        }
    }

    /** Whether it is for that night and that many guests. */
    boolean serves(LocalDate night, int guests) {
        return (effective == null || !night.isBefore(effective))
                && (expire == null || (expireExclusive ? night.isBefore(expire) : !night.isAfter(expire)))
                && guests >= fewestGuests
                && guests <= mostGuests;
    }

    /** Whether it begins later than the other, so that it takes precedence where both serve. */
    boolean laterThan(OtaRate other) {
        return effective != null && (other.effective == null || effective.isAfter(other.effective));
    }

    /** How many nights its price is for, of a stay of so many; 0 where that cannot be told. */
    int nights(int stay, OtaProfile.Quotes quotes) {
        return switch (unit) {
            case "Day" -> multiplier;
            case "Week" -> 7 * multiplier;
            case "FullDuration" -> stay;
            case "" -> quotes == OtaProfile.Quotes.STAY ? stay : multiplier;
            default -> 0;
        };
    }

    /** Its price; guests who cost extra are an unknown charge where only the base is told. */
    OtaTotal price() {
        OtaTotal price = total != null && total.stated() ? total : base;
        OtaTotal whole = price.with(fees);
        return guestsExtra && !price.all() ? whole.with(List.of(EXTRA_GUESTS)) : whole;
    }

    private static final OtaCharge EXTRA_GUESTS =
            new OtaCharge("Additional guests", true, "Exclusive", OtaCharge.Basis.UNHEARD_OF, null, null, null);

    @Nullable String description() {
        return description;
    }

    OtaCancellation cancellation() {
        return cancellation;
    }

    OtaPayment payment() {
        return payment;
    }
}
