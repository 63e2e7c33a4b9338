package dev.staystream.supplier.liteapi;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.ISO_DATE_TIME;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From when on cancelling costs what. A time is GMT where it names no zone ("Always GMT, even if not listed"), which makes it
 * computed; one in a zone that nobody knows is read as early as it can mean.
 */
record LiteapiDeadline(Step step, Provenance provenance) {

    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    /** Reads one of {@code cancelPolicyInfos}, a percentage being that of the total; one that costs nothing is no deadline. */
    static Optional<LiteapiDeadline> read(JsonReader json, Optional<Money> total) {
        String time = null;
        String zone = null;
        String type = null;
        BigDecimal amount = null;
        String currency = null;
        for (String field : json.fields()) {
            switch (field) {
                case "cancelTime" -> time = json.text();
                case "timezone" -> zone = json.text();
                case "type" -> type = json.text();
                case "amount" -> amount = json.decimal();
                case "currency" -> currency = json.text();
                default -> {}
            }
        }
        if (time == null || (amount != null && amount.signum() == 0)) {
            return Optional.empty();
        }
        Optional<Money> penalty = "percentage".equals(type) ? share(total, amount) : LiteapiMoney.of(amount, currency);
        return Optional.of(of(LocalDateTime.parse(time.replace(' ', 'T'), ISO_DATE_TIME), zone, penalty));
    }

    private static Optional<Money> share(Optional<Money> total, @Nullable BigDecimal percent) {
        return percent == null
                ? Optional.empty()
                : total.map(whole -> new Money(whole.amount().multiply(percent).movePointLeft(2), whole.currency()));
    }

    private static LiteapiDeadline of(LocalDateTime time, @Nullable String zone, Optional<Money> penalty) {
        if (zone == null) {
            return new LiteapiDeadline(new Step(time.toInstant(UTC), penalty), Provenance.COMPUTED);
        }
        return ZONES.contains(zone)
                ? new LiteapiDeadline(new Step(time.atZone(ZoneId.of(zone)).toInstant(), penalty), Provenance.STATED)
                : new LiteapiDeadline(new Step(Cancellation.earliest(time), penalty), Provenance.ASSUMED);
    }
}
