package dev.staystream.recheck;

import static java.util.Objects.requireNonNull;

import dev.staystream.stay.Money;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import reactor.core.publisher.Mono;

/** The rechecks in the database, of which a sum per supplier is told. */
final class TruthTable {

    private static final Table RECHECK = new Table(
            "recheck",
            List.of("supplier", "checked_at", "offer"),
            List.of(
                    "outcome",
                    "seen_amount",
                    "seen_currency",
                    "current_amount",
                    "current_currency",
                    "drift",
                    "age_ms",
                    "source"));

    /** A price that did not change is no drift; what does not count is null, which a percentile passes over. */
    private static final String SUMS = """
        select supplier, count(*) as rechecks,
            count(case when outcome = 'matched' then 1 end) as matched,
            count(case when outcome = 'changed' then 1 end) as changed,
            count(case when outcome = 'soldOut' then 1 end) as sold_out,
            cast(percentile_cont(0.5) within group (order by case when drift <> 0 then drift end) as double precision)
                as median_drift
        from recheck where checked_at >= :since group by supplier\
        """;

    private static final String PURGE = "delete from recheck where checked_at < :before";

    private final Database database;

    TruthTable(Database database) {
        this.database = database;
    }

    /** What one supplier comes to. */
    record Sum(SupplierId supplier, Truth truth) {}

    /** What every supplier that was asked since then comes to. */
    Mono<List<Sum>> since(Instant since, int days) {
        return database.read(SUMS, Map.of("since", time(since)), row -> sum(row, days));
    }

    private static Sum sum(Readable row, int days) {
        Double drift = row.get("median_drift", Double.class);
        return new Sum(
                new SupplierId(requireNonNull(row.get("supplier", String.class))),
                new Truth(
                        number(row, "rechecks"),
                        number(row, "matched"),
                        number(row, "changed"),
                        number(row, "sold_out"),
                        drift == null ? OptionalDouble.empty() : OptionalDouble.of(drift),
                        days));
    }

    private static int number(Readable row, String column) {
        return Math.toIntExact(requireNonNull(row.get(column, Long.class)));
    }

    /** Writes rechecks, each once. */
    Mono<Void> write(List<Recheck> rechecks) {
        return database.write(
                RECHECK, rechecks.stream().map(TruthTable::values).toList());
    }

    private static List<Object> values(Recheck recheck) {
        PricedOffer seen = recheck.seen().offer();
        Money before = seen.offer().price().quoted();
        Optional<Money> now =
                recheck.current().map(current -> current.offer().price().quoted());
        return List.of(
                seen.supplier().value(),
                time(recheck.checkedAt()),
                seen.id().value(),
                recheck.verdict().code(),
                before.amount(),
                before.currency().getCurrencyCode(),
                now.<Object>map(Money::amount).orElseGet(() -> Parameters.in(BigDecimal.class)),
                now.<Object>map(money -> money.currency().getCurrencyCode())
                        .orElseGet(() -> Parameters.in(String.class)),
                recheck.drift().isPresent() ? recheck.drift().getAsDouble() : Parameters.in(Double.class),
                Duration.between(seen.origin().observedAt(), recheck.checkedAt())
                        .toMillis(),
                seen.origin().source().name().toLowerCase(Locale.ROOT));
    }

    /** Deletes the rechecks of before. */
    Mono<Void> purge(Instant before) {
        return database.change(PURGE, Map.of("before", time(before))).then();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
