package dev.staystream.supplier.ohip;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.JsonReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time at a hotel that is asked about a stay.
 *
 * @param zone the hotel's zone, where the content has told it
 * @param observed when the reply came, before which nothing of it can be booked
 */
record OhipTime(Stay stay, Optional<ZoneId> zone, Instant observed) {

    /** A point in time, and how it is known. */
    record Moment(Instant instant, Provenance provenance) {}

    /** Reads a date and time of the contract, or nothing; other text fails as {@link java.time.DateTimeException}. */
    static @Nullable TemporalAccessor read(JsonReader json) {
        String text = json.text();
        return text == null
                ? null
                : DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    }

    /** What was read: a time with an offset, as the contract has it, or without one, which is then the hotel's own. */
    Moment at(TemporalAccessor time) {
        return time instanceof OffsetDateTime exact
                ? new Moment(exact.toInstant(), Provenance.STATED)
                : local(LocalDateTime.from(time));
    }

    /** So many days before arrival. The contract names no hour, so that it is the earliest of that day. */
    Moment beforeArrival(int days) {
        return local(stay.checkIn().minusDays(days).atStartOfDay());
    }

    /** So many days after booking: the earliest hour of that day, if it is booked at once and just before midnight. */
    Moment afterBooking(int days) {
        return new Moment(observed.plus(Duration.ofDays(Math.max(0, days - 1))), Provenance.ASSUMED);
    }

    /** At once, for nothing is said of any time. */
    Moment booking() {
        return new Moment(observed, Provenance.ASSUMED);
    }

    private Moment local(LocalDateTime time) {
        return zone.map(known -> new Moment(time.atZone(known).toInstant(), Provenance.COMPUTED))
                .orElseGet(() -> new Moment(Cancellation.earliest(time), Provenance.ASSUMED));
    }
}
