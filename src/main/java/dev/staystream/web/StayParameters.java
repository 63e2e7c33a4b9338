package dev.staystream.web;

import dev.staystream.stay.Stay;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** When a stay is wanted: {@code checkIn} and {@code checkOut}, judged by the calendar of the destination. */
final class StayParameters {

    /** How far ahead a stay may begin; no supplier quotes further (Expedia Rapid: 500 days at most). */
    private static final int MAX_DAYS_AHEAD = 500;

    private static final Form<LocalDate> DATE = Form.of("a date such as 2027-01-12", LocalDate::parse);

    private final Clock clock;

    StayParameters(Clock clock) {
        this.clock = clock;
    }

    Optional<Stay> read(Parameters parameters, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Optional<LocalDate> checkIn = parameters.required("checkIn", between(today, today.plusDays(MAX_DAYS_AHEAD)));
        Optional<LocalDate> checkOut = parameters.required(
                "checkOut", checkIn.map(StayParameters::after).orElse(DATE));
        return checkIn.flatMap(from -> checkOut.map(to -> new Stay(from, to)));
    }

    private static Form<LocalDate> after(LocalDate checkIn) {
        LocalDate first = checkIn.plusDays(1);
        LocalDate last = checkIn.plusDays(Stay.MAX_NIGHTS);
        return between(first, last)
                .described("a date after checkIn and at most %d nights later, %s to %s"
                        .formatted(Stay.MAX_NIGHTS, first, last));
    }

    private static Form<LocalDate> between(LocalDate first, LocalDate last) {
        return DATE.where(date -> !date.isBefore(first) && !date.isAfter(last))
                .described("a date from %s, today at the destination, to %s".formatted(first, last));
    }
}
