package dev.staystream.supplier.ota;

import dev.staystream.stay.Payment;
import dev.staystream.supplier.XmlReader;
import java.util.Set;

/** When a stay is paid, as far as guarantees and deposits tell. */
record OtaPayment(Payment payment) {

    static final OtaPayment UNTOLD = new OtaPayment(Payment.UNKNOWN);

    private static final Set<String> BEFOREHAND = Set.of("PrePay", "Deposit", "DepositRequired");

    private static final Set<String> AT_THE_HOTEL = Set.of("GuaranteeRequired", "CC/DC/Voucher", "Profile", "None");

    /** Reads {@code Guarantee}: a card that only guarantees is charged at the hotel. */
    static OtaPayment guarantee(XmlReader xml) {
        String type = xml.attribute("GuaranteeType", "");
        if (BEFOREHAND.contains(type)) {
            return new OtaPayment(Payment.NOW);
        }
        return AT_THE_HOTEL.contains(type) ? new OtaPayment(Payment.PROPERTY) : UNTOLD;
    }

    /** Reads {@code DepositPayments} or {@code PaymentPolicies}. */
    static OtaPayment required(XmlReader xml) {
        OtaPayment payment = UNTOLD;
        for (String child : xml.children()) {
            if (child.equals("GuaranteePayment")) {
                boolean required = xml.attribute("Type", "").equals("RequiredPayment");
                payment = payment.or(required ? new OtaPayment(Payment.NOW) : guarantee(xml));
            }
        }
        return payment;
    }

    /** Reads the attribute {@code PrepaidIndicator}. */
    static OtaPayment prepaid(XmlReader xml) {
        return switch (xml.attribute("PrepaidIndicator", "")) {
            case "true", "1" -> new OtaPayment(Payment.NOW);
            case "false", "0" -> new OtaPayment(Payment.PROPERTY);
            default -> UNTOLD;
        };
    }

    /** This, or the other where this tells nothing. */
    OtaPayment or(OtaPayment other) {
        return payment == Payment.UNKNOWN ? other : this;
    }
}
