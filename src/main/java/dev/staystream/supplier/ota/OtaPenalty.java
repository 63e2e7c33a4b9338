package dev.staystream.supplier.ota;

import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.supplier.XmlReader;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cancelling costs from a deadline on: an amount, so many nights, a percentage of them, or one of the whole. */
final class OtaPenalty {

    private final String nonRefundable;

    private final boolean noCancelling;

    private final @Nullable String roomTypeCode;

    private @Nullable OtaDeadline deadline;

    private @Nullable BigDecimal amount;

    private @Nullable String currency;

    private @Nullable BigDecimal percent;

    private int nights;

    private boolean taxMissing;

    OtaPenalty(XmlReader xml) {
        nonRefundable = xml.attribute("NonRefundable", "");
        noCancelling = xml.isTrue("NoCancelInd");
        roomTypeCode = xml.attribute("RoomTypeCode");
        for (String child : xml.children()) {
            switch (child) {
                case "Deadline" -> deadline = OtaDeadline.read(xml);
                case "AmountPercent" -> readAmount(xml);
                default -> {}
            }
        }
    }

    private void readAmount(XmlReader xml) {
        amount = OtaAmount.read(xml, "Amount");
        currency = xml.attribute("CurrencyCode");
        percent = xml.decimal("Percent");
        nights = xml.integer("NmbrOfNights", 0);
        taxMissing = xml.attribute("TaxInclusive", "").equals("false");
    }

    boolean isFor(@Nullable String roomType) {
        return roomTypeCode == null || roomTypeCode.equals(roomType);
    }

    /** Whether nothing is ever returned, "irrespective of deadline" (OTA_HotelCommonTypes, CancelPenaltyType). */
    boolean takesAllAlways() {
        return nonRefundable.equals("true") || nonRefundable.equals("1");
    }

    /** Whether it says anything but words. */
    boolean tells() {
        return deadline != null || measured() || noCancelling || !nonRefundable.isEmpty();
    }

    private boolean measured() {
        return amount != null || percent != null || nights > 0;
    }

    /** Whether it costs anything; time in which cancelling is free may be told as a penalty of nothing. */
    boolean costs() {
        boolean nothing = Stream.of(Optional.ofNullable(amount), Optional.ofNullable(percent))
                .flatMap(Optional::stream)
                .allMatch(measure -> measure.signum() == 0);
        return measured() ? nights > 0 || !nothing : deadline != null || noCancelling;
    }

    /** From when it is due, which is now where it has no deadline; empty where its deadline cannot be told. */
    Optional<OtaDeadline.Moment> moment(OtaBooking booking) {
        return deadline == null
                ? Optional.of(new OtaDeadline.Moment(booking.now(), Provenance.STATED))
                : deadline.moment(booking);
    }

    Optional<Step> step(OtaBooking booking) {
        return moment(booking).map(moment -> new Step(moment.at(), charged(booking)));
    }

    /** How much, where it is known; who cannot cancel any more pays everything. */
    private Optional<Money> charged(OtaBooking booking) {
        if (noCancelling) {
            return Optional.of(booking.paid());
        }
        if (amount != null && amount.signum() != 0) {
            return taxMissing || currency == null
                    ? Optional.empty()
                    : Optional.of(OtaAmount.money(amount, currency));
        }
        if (taxMissing || !measured()) {
            return Optional.empty();
        }
        Optional<Money> measure = nights > 0 ? booking.first(nights) : Optional.of(booking.paid());
        BigDecimal share = percent;
        return share == null || share.signum() == 0 ? measure : measure.map(whole -> OtaAmount.share(whole, share));
    }
}
