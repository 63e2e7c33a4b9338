package dev.staystream.cache;

import static java.util.Objects.requireNonNull;

import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The answers in the database, which outlive a restart. */
final class AnswerTable {

    /** The largest payload that is stored (H2: 1,048,576 bytes); more than any answer to one wire unit takes. */
    private static final int MAX_BYTES = 1_000_000;

    private static final Table ANSWER =
            new Table("answer", List.of("request"), List.of("payload", "observed_at", "fresh_until", "stale_until"));

    private static final String PAGE = """
        select request, payload, observed_at, fresh_until, stale_until from answer
        where stale_until > :now and (stale_until, request) < (:before, :request)
        order by stale_until desc, request desc limit 50\
        """;

    private static final int SLICE = 500;

    private static final String PURGE = "delete from answer where request in "
            + "(select request from answer where stale_until <= :now order by stale_until limit %d)".formatted(SLICE);

    /** Later than any answer is usable. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final Database database;

    AnswerTable(Database database) {
        this.database = database;
    }

    /** An answer with the question it answers. */
    record Entry(AnswerKey key, Remembered answer) {}

    @SuppressWarnings("ArrayRecordComponent") // rows are read once and never compared
    private record Row(String request, byte[] payload, Instant observedAt, Instant freshUntil, Instant staleUntil) {}

    /** The answers that may still be shown, in portions, those usable longest first; what cannot be read is left out. */
    Flux<List<Entry>> usable(Instant now) {
        return page(now, LATEST, "")
                .expand(rows -> rows.isEmpty() ? Mono.empty() : page(now, rows.getLast()))
                .map(AnswerTable::entries);
    }

    private Mono<List<Row>> page(Instant now, Row last) {
        return page(now, last.staleUntil(), last.request());
    }

    private Mono<List<Row>> page(Instant now, Instant before, String request) {
        return database.read(
                PAGE, Map.of("now", time(now), "before", time(before), "request", request), AnswerTable::row);
    }

    private static Row row(Readable row) {
        return new Row(
                requireNonNull(row.get("request", String.class)),
                requireNonNull(row.get("payload", byte[].class)),
                instant(row, "observed_at"),
                instant(row, "fresh_until"),
                instant(row, "stale_until"));
    }

    /** The answer in a row, unless it cannot be read. */
    static Optional<Remembered> answer(Readable row) {
        return AnswerFormat.unpack(requireNonNull(row.get("payload", byte[].class)))
                .map(hotels -> new Remembered(
                        hotels,
                        instant(row, "observed_at"),
                        instant(row, "fresh_until"),
                        instant(row, "stale_until")));
    }

    private static Instant instant(Readable row, String column) {
        return requireNonNull(row.get(column, OffsetDateTime.class)).toInstant();
    }

    private static List<Entry> entries(List<Row> rows) {
        return rows.stream().flatMap(row -> entry(row).stream()).toList();
    }

    private static Optional<Entry> entry(Row row) {
        return AnswerFormat.unpack(row.payload())
                .map(hotels -> new Remembered(hotels, row.observedAt(), row.freshUntil(), row.staleUntil()))
                .map(answer -> new Entry(new AnswerKey(row.request()), answer));
    }

    /** Writes answers in place of older ones to the same questions; those that are too large are passed over. */
    Mono<Void> write(List<Entry> entries) {
        return database.write(
                ANSWER,
                entries.stream()
                        .map(AnswerTable::values)
                        .filter(AnswerTable::fits)
                        .toList());
    }

    private static List<Object> values(Entry entry) {
        Remembered answer = entry.answer();
        return List.of(
                entry.key().value(),
                AnswerFormat.pack(answer.hotels()),
                time(answer.observedAt()),
                time(answer.freshUntil()),
                time(answer.staleUntil()));
    }

    private static boolean fits(List<Object> values) {
        return values.get(1) instanceof byte[] payload && payload.length <= MAX_BYTES;
    }

    /** Deletes the answers that may not even be shown as stale any more, a slice at a time. */
    Mono<Void> purge(Instant now) {
        Mono<Long> slice = database.change(PURGE, Map.of("now", time(now)));
        return slice.expand(deleted -> deleted < SLICE ? Mono.empty() : slice).then();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
