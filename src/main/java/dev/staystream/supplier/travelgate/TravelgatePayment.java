package dev.staystream.supplier.travelgate;

import dev.staystream.stay.Charge.Due;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import org.jspecify.annotations.Nullable;

/** Who is paid, and when, by the {@code PaymentType} of the contract; of {@code PAYX} it does not say when. */
enum TravelgatePayment {
    MERCHANT(Payment.NOW),
    DIRECT(Payment.PROPERTY),
    CARD_BOOKING(Payment.NOW),
    CARD_CHECK_IN(Payment.PROPERTY),
    OTHER(Payment.UNKNOWN);

    private final Payment payment;

    TravelgatePayment(Payment payment) {
        this.payment = payment;
    }

    static TravelgatePayment of(@Nullable String code) {
        return switch (code) {
            case "MERCHANT" -> MERCHANT;
            case "DIRECT" -> DIRECT;
            case "CARD_BOOKING" -> CARD_BOOKING;
            case "CARD_CHECK_IN" -> CARD_CHECK_IN;
            case null, default -> OTHER;
        };
    }

    Payment payment() {
        return payment;
    }

    /** When a part of the price is due. */
    Due due() {
        return switch (payment) {
            case NOW -> Due.NOW;
            case PROPERTY -> Due.PROPERTY;
            case UNKNOWN -> Due.UNKNOWN;
        };
    }

    /** Which of the prices is paid: "straight to the actual payee" it is the retail one. */
    Money paid(TravelgatePrice price) {
        return this == DIRECT ? price.retail() : price.sold();
    }
}
