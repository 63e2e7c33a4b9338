package dev.staystream.supplier.ota;

import dev.staystream.supplier.XmlReader;
import java.util.Set;

/** Whether something can be booked at once by anyone, by the standard's {@code RateIndicatorType}. */
final class OtaStatus {

    private static final Set<String> ON_SALE =
            Set.of("", "AvailableForSale", "LimitedAvailability", "ChangeDuringStay", "MultipleNights");

    private OtaStatus() {}

    static boolean onSale(XmlReader xml) {
        return ON_SALE.contains(xml.attribute("AvailabilityStatus", ""));
    }
}
