package dev.staystream.prices;

import static java.util.Objects.requireNonNull;

import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The prices in the database: every sighting, fewer the older they are, and the latest of each hotel and stay. */
final class PriceTable {

    private static final Table SEEN = new Table(
            "price_seen",
            List.of("hotel", "basis", "check_in", "seen_at"),
            List.of("amount", "supplier", "observed_at"));

    private static final Table LATEST = new Table(
            "price_latest",
            List.of("hotel", "basis", "check_in"),
            List.of("seen_at", "amount", "supplier", "observed_at"));

    private static final String MONTH = """
        select hotel, check_in, amount, supplier, observed_at from price_latest
        where hotel = any(:hotels) and basis = :basis and check_in >= :first and check_in < :next and seen_at >= :since
        order by check_in, amount, hotel\
        """;

    private static final String STORY = """
        select hotel, check_in, amount, supplier, observed_at from price_seen
        where hotel = any(:hotels) and basis = :basis and check_in = :checkIn order by seen_at, amount, hotel\
        """;

    private static final int SLICE = 500;

    /** Within a span of time, what is dearer than another sighting of the same, or as dear and later. */
    private static final String THIN = """
        delete from price_seen where (hotel, basis, check_in, seen_at) in (
            select hotel, basis, check_in, seen_at from price_seen one
            where seen_at >= :from and seen_at < :to and exists (
                select 1 from price_seen other where other.hotel = one.hotel and other.basis = one.basis
                and other.check_in = one.check_in and other.seen_at >= :from and other.seen_at < :to
                and (other.amount, other.seen_at) < (one.amount, one.seen_at))
            limit %d)\
        """.formatted(SLICE);

    private static final String PURGE_SEEN = """
        delete from price_seen where (hotel, basis, check_in, seen_at) in (
            select hotel, basis, check_in, seen_at from price_seen where check_in < :day limit %d)\
        """.formatted(SLICE);

    private static final String PURGE_LATEST = """
        delete from price_latest where (hotel, basis, check_in) in (
            select hotel, basis, check_in from price_latest where check_in < :day limit %d)\
        """.formatted(SLICE);

    private final Database database;

    PriceTable(Database database) {
        this.database = database;
    }

    /** Writes sightings, each once, and after each other as the latest of their hotel and stay. */
    Mono<Void> write(List<Sighting> sightings) {
        List<List<Object>> rows = sightings.stream()
                .sorted(Sighting.ORDER)
                .map(PriceTable::values)
                .toList();
        return database.write(SEEN, rows).then(database.write(LATEST, rows));
    }

    /** Both tables have the same columns in the same order. */
    private static List<Object> values(Sighting sighting) {
        SeenPrice price = sighting.cheapest();
        return List.of(
                price.hotel().value(),
                sighting.basis().key(),
                price.checkIn(),
                time(sighting.seenAt()),
                price.total().amount(),
                price.supplier().value(),
                time(price.observedAt()));
    }

    /** Of each hotel what was last seen since then, for every check-in of the month, the cheapest of a day first. */
    Mono<List<SeenPrice>> month(List<HotelId> hotels, Basis basis, YearMonth month, Instant since) {
        Map<String, Object> parameters = parameters(hotels, basis);
        parameters.put("first", month.atDay(1));
        parameters.put("next", month.plusMonths(1).atDay(1));
        parameters.put("since", time(since));
        return database.read(MONTH, parameters, row -> price(row, basis.currency()));
    }

    /** All that is kept of what searches saw of a stay, in the order of the searches. */
    Mono<List<SeenPrice>> story(List<HotelId> hotels, Basis basis, LocalDate checkIn) {
        Map<String, Object> parameters = parameters(hotels, basis);
        parameters.put("checkIn", checkIn);
        return database.read(STORY, parameters, row -> price(row, basis.currency()));
    }

    private static Map<String, Object> parameters(List<HotelId> hotels, Basis basis) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("hotels", hotels.stream().map(HotelId::value).toArray(String[]::new));
        parameters.put("basis", basis.key());
        return parameters;
    }

    private static SeenPrice price(Readable row, Currency currency) {
        BigDecimal amount = requireNonNull(row.get("amount", BigDecimal.class)).stripTrailingZeros();
        int digits = Math.max(amount.scale(), Math.max(0, currency.getDefaultFractionDigits()));
        return new SeenPrice(
                new HotelId(requireNonNull(row.get("hotel", String.class))),
                requireNonNull(row.get("check_in", LocalDate.class)),
                new Money(amount.setScale(digits), currency),
                new SupplierId(requireNonNull(row.get("supplier", String.class))),
                requireNonNull(row.get("observed_at", OffsetDateTime.class)).toInstant());
    }

    /** Leaves, of each hotel and stay, the cheapest sighting of a span of time. */
    Mono<Void> thin(Instant from, Instant to) {
        return sliced(THIN, Map.of("from", time(from), "to", time(to)));
    }

    /** Forgets stays that began before this day. */
    Mono<Void> purge(LocalDate day) {
        Map<String, Object> before = Map.of("day", day);
        return sliced(PURGE_SEEN, before).then(sliced(PURGE_LATEST, before));
    }

    private Mono<Void> sliced(String sql, Map<String, ?> parameters) {
        Mono<Long> slice = database.change(sql, parameters);
        return slice.expand(deleted -> deleted < SLICE ? Mono.empty() : slice).then();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
