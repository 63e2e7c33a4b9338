package dev.staystream.mocks.ota;

import dev.staystream.mocks.world.Penalty;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.TrueHotel;
import dev.staystream.stay.Stay;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Puts what cancelling costs in the standard's words: mostly by a time with its offset, sometimes by the hotel's clock or by
 * the hours before arrival; mostly as amounts, sometimes as nights or per cents.
 */
record Penalties(TrueHotel hotel, Stay stay, Amounts amounts) {

    private static final DateTimeFormatter ZONED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private static final int MINUTES_PER_HOUR = 60;

    void write(Pen pen, String roomType, Quote quote) {
        if (!quote.refundable()) {
            pen.mark("CancelPenalty", "NonRefundable", true, "RoomTypeCode", roomType);
        }
        for (int step = 0; step < quote.penalties().size(); step++) {
            pen.begin("CancelPenalty", "NonRefundable", false, "RoomTypeCode", roomType);
            deadline(pen, quote.penalties().get(step).from());
            measure(pen, step, quote);
            pen.end();
        }
    }

    private int manner() {
        return hotel.number() % 10;
    }

    private void deadline(Pen pen, ZonedDateTime from) {
        switch (manner()) {
            case 7 -> pen.mark("Deadline", "AbsoluteDeadline", from.format(LOCAL));
            case 8 -> offset(pen, from);
            default -> pen.mark("Deadline", "AbsoluteDeadline", from.format(ZONED));
        }
    }

    /** In whole hours, rather too early than too late. */
    private void offset(Pen pen, ZonedDateTime from) {
        ZonedDateTime arrival = stay.checkIn().atStartOfDay(hotel.zone());
        long minutes = Duration.between(from, arrival).toMinutes();
        pen.mark(
                "Deadline",
                "OffsetTimeUnit",
                "Hour",
                "OffsetUnitMultiplier",
                Math.abs(Math.ceilDiv(minutes, MINUTES_PER_HOUR)),
                "OffsetDropTime",
                minutes < 0 ? "AfterArrival" : "BeforeArrival");
    }

    private void measure(Pen pen, int step, Quote quote) {
        Penalty penalty = quote.penalties().get(step);
        if (step == 0 && manner() == 8) {
            pen.mark("AmountPercent", "BasisType", "Nights", "NmbrOfNights", 1);
        } else if (step > 0 && manner() == 9) {
            pen.mark("AmountPercent", "BasisType", "FullStay", "Percent", 100);
        } else {
            pen.mark("AmountPercent", amounts.of("Amount", penalty.amount(), quote.currency()));
        }
    }
}
