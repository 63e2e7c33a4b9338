package dev.staystream.supplier.ohip;

import static java.util.Comparator.comparing;

import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.ohip.OhipTime.Moment;
import java.time.temporal.TemporalAccessor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From when on a policy counts: a date and time, or so many days before arrival or after booking, of which the earlier is
 * meant. A policy may do without any, and then counts from the booking on.
 */
final class OhipDeadline {

    private static final int UNTOLD = -1;

    private @Nullable TemporalAccessor exact;

    private int beforeArrival = UNTOLD;

    private int afterBooking = UNTOLD;

    /** Reads the deadline of a cancellation or of a deposit, which counts its days by one number and says from where. */
    void read(JsonReader json) {
        int days = UNTOLD;
        boolean fromBooking = false;
        for (String field : json.fields()) {
            switch (field) {
                case "absoluteDeadline" -> exact = OhipTime.read(json);
                case "offsetFromArrival" -> beforeArrival = json.integer(UNTOLD);
                case "offsetFromBookingDate" -> afterBooking = json.integer(UNTOLD);
                case "offsetUnitMultiplier" -> days = json.integer(UNTOLD);
                case "offsetDropTime" -> fromBooking = "AfterBooking".equals(json.text());
                default -> {}
            }
        }
        if (fromBooking) {
            afterBooking = Math.max(afterBooking, days);
        } else {
            beforeArrival = Math.max(beforeArrival, days);
        }
    }

    /** Whether it is said to be the booking itself. */
    boolean atBooking() {
        return exact == null && beforeArrival == UNTOLD && afterBooking == 0;
    }

    Moment moment(OhipTime time) {
        return exact == null
                ? Stream.concat(
                                told(beforeArrival).mapToObj(time::beforeArrival),
                                told(afterBooking).mapToObj(time::afterBooking))
                        .min(comparing(Moment::instant))
                        .orElseGet(time::booking)
                : time.at(exact);
    }

    private static IntStream told(int days) {
        return IntStream.of(days).filter(number -> number >= 0);
    }
}
