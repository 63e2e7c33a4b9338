package dev.staystream.catalogue;

import static java.util.Objects.requireNonNull;

import dev.staystream.matching.Outcome;
import dev.staystream.stay.HotelId;
import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the machine thinks of supplier hotels, in the database. */
final class LinkTable {

    private static final Table HOTEL_LINK =
            new Table("hotel_link", List.of("one", "other"), List.of("outcome", "score", "reasons", "compared_at"));

    /** The first condition is there for the index, the second for the place in it. */
    private static final String PAGE = """
        select one, other, outcome, score, reasons, compared_at from hotel_link
        where one >= :one and (one > :one or other > :other) order by one, other limit 1000\
        """;

    private static final String SINCE = """
        select one, other, outcome, score, reasons, compared_at from hotel_link
        where compared_at >= :since and (compared_at > :since or one > :one or (one = :one and other > :other))
        order by compared_at, one, other limit 1000\
        """;

    private static final Pair BEFORE_ALL = new Pair(new HotelId("0"), new HotelId("0"));

    private final Database database;

    LinkTable(Database database) {
        this.database = database;
    }

    /** A pair of supplier hotels by the ids they have alone, the smaller first. */
    record Pair(HotelId one, HotelId other) {

        static Pair of(Likeness likeness) {
            HotelId one = likeness.one().own();
            HotelId other = likeness.other().own();
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** What was thought of a pair at one moment. */
    record LinkRow(Pair pair, Outcome outcome, double score, String reasons, Instant comparedAt) {

        static LinkRow of(Likeness likeness, Instant comparedAt) {
            return new LinkRow(
                    Pair.of(likeness),
                    likeness.outcome(),
                    likeness.score(),
                    new String(likeness.packedReasons(), StandardCharsets.UTF_8),
                    comparedAt);
        }

        /** The two turned out to be plainly two. */
        static LinkRow apart(Likeness before, Instant comparedAt) {
            return new LinkRow(Pair.of(before), Outcome.DIFFERENT, 0, "", comparedAt);
        }
    }

    /** Tells what was thought in the time before. */
    Mono<Void> restore(SupplierHotels hotels, Likenesses likenesses) {
        Consumer<LinkRow> restoring =
                row -> likeness(row, hotels).ifPresent(likenesses::put);
        return page(BEFORE_ALL)
                .expand(rows -> rows.isEmpty() ? Mono.empty() : page(rows.getLast().pair()))
                .concatMap(rows -> Mono.fromRunnable(() -> rows.forEach(restoring)))
                .then();
    }

    /** What was thought of pairs since then, on whichever machine, in portions, the newest last. */
    Flux<List<LinkRow>> since(Instant then) {
        return since(then, BEFORE_ALL)
                .expand(rows -> rows.isEmpty()
                        ? Mono.empty()
                        : since(rows.getLast().comparedAt(), rows.getLast().pair()));
    }

    private Mono<List<LinkRow>> since(Instant then, Pair last) {
        Map<String, Object> place = Map.of(
                "since", then.atOffset(ZoneOffset.UTC), "one", last.one().value(), "other", last.other().value());
        return database.read(SINCE, place, LinkTable::row);
    }

    private Mono<List<LinkRow>> page(Pair last) {
        Map<String, String> place = Map.of("one", last.one().value(), "other", last.other().value());
        return database.read(PAGE, place, LinkTable::row);
    }

    private static LinkRow row(Readable row) {
        return new LinkRow(
                new Pair(new HotelId(text(row, "one")), new HotelId(text(row, "other"))),
                Outcome.valueOf(text(row, "outcome").toUpperCase(Locale.ROOT)),
                requireNonNull(row.get("score", Double.class)),
                text(row, "reasons"),
                requireNonNull(row.get("compared_at", OffsetDateTime.class)).toInstant());
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }

    /** What a row says of hotels that are known here; nothing of hotels that are plainly two. */
    static Optional<Likeness> likeness(LinkRow row, SupplierHotels hotels) {
        byte[] reasons = row.reasons().getBytes(StandardCharsets.UTF_8);
        return row.outcome() == Outcome.DIFFERENT
                ? Optional.empty()
                : hotels.find(row.pair().one())
                        .flatMap(one -> hotels.find(row.pair().other())
                                .map(other -> new Likeness(one, other, row.outcome(), (float) row.score(), reasons)));
    }

    /** Writes what is thought now in place of what was thought of the same pairs before. */
    Mono<Void> write(List<LinkRow> links) {
        return database.write(HOTEL_LINK, links.stream().map(LinkTable::values).toList());
    }

    private static List<Object> values(LinkRow row) {
        return List.of(
                row.pair().one().value(),
                row.pair().other().value(),
                row.outcome().name().toLowerCase(Locale.ROOT),
                row.score(),
                row.reasons(),
                row.comparedAt().atOffset(ZoneOffset.UTC));
    }
}
