package dev.staystream.supplier.ota;

import static java.time.ZoneOffset.UTC;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.supplier.XmlReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time from which a penalty is due: an absolute one, or so long before or after arrival, booking or departure. The
 * standard tells no zone of a hotel, so that what has no offset of its own is read as early as it can be anywhere.
 *
 * @param units how many, 0 where it is an absolute one
 */
record OtaDeadline(@Nullable String absolute, @Nullable String unit, int units, String event) {

    /** A time, and where it comes from. */
    record Moment(Instant at, Provenance provenance) {}

    static OtaDeadline read(XmlReader xml) {
        return new OtaDeadline(
                xml.attribute("AbsoluteDeadline"),
                xml.attribute("OffsetTimeUnit"),
                xml.integer("OffsetUnitMultiplier", 0),
                xml.attribute("OffsetDropTime", "BeforeArrival"));
    }

    /** The moment, where it can be told. */
    Optional<Moment> moment(OtaBooking booking) {
        try {
            return absolute == null ? offset(booking) : Optional.of(absolute(absolute, booking.stay().checkIn()));
        } catch (DateTimeException error) {
            return Optional.empty();
        }
    }

    private static Moment absolute(String text, LocalDate arrival) {
        TemporalAccessor time = parsed(text);
        return switch (time) {
            case OffsetDateTime zoned -> new Moment(zoned.toInstant(), Provenance.STATED);
            case LocalDateTime local -> earliest(local);
            case OffsetTime daily -> new Moment(daily.atDate(arrival).toInstant(), Provenance.COMPUTED);
            case LocalTime daily -> earliest(daily.atDate(arrival));
            default -> earliest(LocalDate.from(time).atStartOfDay());
        };
    }

    private static TemporalAccessor parsed(String text) {
        if (text.indexOf('T') > 0) {
            return best(DateTimeFormatter.ISO_DATE_TIME, text, OffsetDateTime::from, LocalDateTime::from);
        }
        return text.indexOf(':') > 0
                ? best(DateTimeFormatter.ISO_TIME, text, OffsetTime::from, LocalTime::from)
                : LocalDate.parse(text);
    }

    private static TemporalAccessor best(DateTimeFormatter format, String text, TemporalQuery<?>... kinds) {
        return format.parseBest(text, kinds);
    }

    private static Moment earliest(LocalDateTime local) {
        return new Moment(Cancellation.earliest(local), Provenance.ASSUMED);
    }

    private Optional<Moment> offset(OtaBooking booking) {
        return length(booking.stay().nights()).flatMap(length -> switch (event) {
            case "BeforeArrival" ->
                Optional.of(earliest(booking.stay().checkIn().atStartOfDay().minus(length)));
            case "AfterArrival" ->
                Optional.of(earliest(booking.stay().checkIn().atStartOfDay().plus(length)));
            case "AfterDeparture" ->
                Optional.of(earliest(booking.stay().checkOut().atStartOfDay().plus(length)));
            case "AfterBooking", "AfterConfirmation" ->
                Optional.of(new Moment(
                        booking.now().atOffset(UTC).plus(length).toInstant(), Provenance.COMPUTED));
            default -> Optional.empty();
        });
    }

    private Optional<TemporalAmount> length(int nights) {
        return switch (unit) {
            case "Year" -> Optional.of(Period.ofYears(units));
            case "Month" -> Optional.of(Period.ofMonths(units));
            case "Week" -> Optional.of(Period.ofWeeks(units));
            case "Day" -> Optional.of(Period.ofDays(units));
            case "FullDuration" -> Optional.of(Period.ofDays(nights));
            case "Hour" -> Optional.of(Duration.ofHours(units));
            case "Minute" -> Optional.of(Duration.ofMinutes(units));
            case "Second" -> Optional.of(Duration.ofSeconds(units));
            case null, default -> Optional.empty();
        };
    }
}
