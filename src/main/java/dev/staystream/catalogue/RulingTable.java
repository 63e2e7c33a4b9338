package dev.staystream.catalogue;

import static java.util.Objects.requireNonNull;

import dev.staystream.catalogue.Ruling.Kind;
import dev.staystream.stay.HotelId;
import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What people decided about supplier hotels, in the database, with who did so, when and why. */
final class RulingTable {

    private static final Table HOTEL_RULING = new Table(
            "hotel_ruling", List.of("one", "other"), List.of("ruling", "decided_by", "decided_at", "why"));

    private static final Table HISTORY = new Table(
            "hotel_ruling_history",
            List.of("one", "other", "decided_at"),
            List.of("ruling", "decided_by", "why"));

    private static final String EVERYTHING = """
        select one, other, ruling, decided_by, decided_at, why from hotel_ruling_history
        where one = :hotel or other = :hotel order by decided_at desc limit 1000\
        """;

    private static final String SINCE = """
        select one, other, ruling, decided_by, decided_at, why from hotel_ruling
        where decided_at >= :since order by decided_at\
        """;

    private final Database database;

    RulingTable(Database database) {
        this.database = database;
    }

    /** Everything decided since then, on whichever machine, the newest last. */
    Mono<List<Ruling>> since(Instant then) {
        return database.read(SINCE, Map.of("since", then.atOffset(ZoneOffset.UTC)), RulingTable::row);
    }

    /** Everything ever decided about a hotel, the newest first. */
    Mono<List<Ruling>> history(HotelId hotel) {
        return database.read(EVERYTHING, Map.of("hotel", hotel.value()), RulingTable::row);
    }

    private static Ruling row(Readable row) {
        return new Ruling(
                new HotelId(text(row, "one")),
                new HotelId(text(row, "other")),
                Kind.valueOf(text(row, "ruling").toUpperCase(Locale.ROOT)),
                text(row, "decided_by"),
                requireNonNull(row.get("decided_at", OffsetDateTime.class)).toInstant(),
                text(row, "why"));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }

    /** Writes decisions in place of earlier ones on the same two, which stay in the history. */
    Mono<Void> write(List<Ruling> rulings) {
        return database.write(HISTORY, rulings.stream().map(RulingTable::past).toList())
                .then(database.write(
                        HOTEL_RULING, rulings.stream().map(RulingTable::values).toList()));
    }

    private static List<Object> past(Ruling ruling) {
        return List.of(
                ruling.one().value(),
                ruling.other().value(),
                ruling.at().atOffset(ZoneOffset.UTC),
                ruling.kind().name().toLowerCase(Locale.ROOT),
                ruling.by(),
                ruling.why());
    }

    private static List<Object> values(Ruling ruling) {
        return List.of(
                ruling.one().value(),
                ruling.other().value(),
                ruling.kind().name().toLowerCase(Locale.ROOT),
                ruling.by(),
                ruling.at().atOffset(ZoneOffset.UTC),
                ruling.why());
    }
}
