package dev.staystream.supplier.travelgate;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;

import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What cancelling costs from a deadline on. Deadlines are always UTC; a calculated one is that of a seller whose zone nobody
 * knows, read 14 hours early (Travelgate, "Cancel Policies - Buyers").
 */
final class TravelgatePenalty {

    private @Nullable TemporalAccessor deadline;

    private boolean calculated;

    private @Nullable String type;

    private @Nullable String currency;

    private @Nullable BigDecimal value;

    TravelgatePenalty(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "deadline" -> deadline = time(json.text());
                case "isCalculatedDeadline" -> calculated = json.isTrue();
                case "penaltyType" -> type = json.text();
                case "currency" -> currency = json.text();
                case "value" -> value = TravelgateNumber.read(json);
                default -> {}
            }
        }
    }

    private static @Nullable TemporalAccessor time(@Nullable String text) {
        return text == null ? null : ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    }

    /** Whether it costs anything. */
    boolean costs() {
        return value == null || value.signum() > 0;
    }

    Provenance provenance() {
        return switch (deadline) {
            case null -> Provenance.ASSUMED;
            case OffsetDateTime zoned -> calculated ? Provenance.ASSUMED : Provenance.STATED;
            default -> calculated ? Provenance.ASSUMED : Provenance.COMPUTED;
        };
    }

    /** The step it makes, where it says when. */
    Optional<Step> step(Money price, int nights) {
        return Optional.ofNullable(deadline).map(time -> new Step(instant(time), amount(price, nights)));
    }

    private static Instant instant(TemporalAccessor time) {
        return time instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : LocalDateTime.from(time).toInstant(UTC);
    }

    /** Nights have no price of their own that holds all surcharges, so that only all of them together are known. */
    private Optional<Money> amount(Money price, int nights) {
        BigDecimal measure = value;
        if (measure == null) {
            return Optional.empty();
        }
        return switch (type) {
            case "IMPORT" -> money(measure, currency);
            case "PERCENT" -> Optional.of(share(measure, price));
            case "NIGHTS" -> measure.compareTo(BigDecimal.valueOf(nights)) < 0 ? Optional.empty() : Optional.of(price);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Money> money(BigDecimal amount, @Nullable String currency) {
        return Optional.ofNullable(currency).map(code -> new Money(amount, Currency.getInstance(code)));
    }

    private static Money share(BigDecimal percent, Money price) {
        return new Money(price.amount().multiply(percent).movePointLeft(2), price.currency());
    }
}
