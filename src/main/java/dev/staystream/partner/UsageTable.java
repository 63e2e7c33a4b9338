package dev.staystream.partner;

import static java.util.Objects.requireNonNull;

import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What every run of every node let through. Each writes rows of its own, so that nothing is ever added up in place. */
final class UsageTable {

    private static final Table USAGE =
            new Table("partner_usage", List.of("key_id", "used_on", "run"), List.of("requests", "searches"));

    private static final Table MINUTE = new Table("partner_minute", List.of("key_id", "minute_number", "run"), List.of("requests"));

    private static final String SINCE = """
        select key_id, used_on, sum(requests) as requests, sum(searches) as searches from partner_usage
        where used_on >= :day group by key_id, used_on order by used_on desc, key_id\
        """;

    private static final String OTHERS_TODAY = """
        select key_id, used_on, sum(requests) as requests, sum(searches) as searches from partner_usage
        where used_on = :day and run <> :run group by key_id, used_on\
        """;

    private static final String OTHERS_LATELY =
            "select key_id, minute_number, run, requests from partner_minute where minute_number >= :minute and run <> :run";

    private static final String PURGE = "delete from partner_minute where minute_number < :minute";

    private final Database database;

    UsageTable(Database database) {
        this.database = database;
    }

    /** What one run let through for a key in one minute, counted from 1970. */
    record Minute(String key, long minute, String run, long requests) {}

    /** All that was let through from this day on, runs added up. */
    Mono<List<Usage>> since(LocalDate day) {
        return database.read(SINCE, Map.of("day", day), UsageTable::usage);
    }

    /** What all other runs let through on this day. */
    Mono<List<Usage>> othersOn(LocalDate day, String run) {
        return database.read(OTHERS_TODAY, Map.of("day", day, "run", run), UsageTable::usage);
    }

    /** What all other runs let through since this minute, run by run. */
    Mono<List<Minute>> othersSince(long minute, String run) {
        return database.read(OTHERS_LATELY, Map.of("minute", minute, "run", run), UsageTable::minute);
    }

    private static Usage usage(Readable row) {
        return new Usage(
                text(row, "key_id"),
                requireNonNull(row.get("used_on", LocalDate.class)),
                number(row, "requests"),
                number(row, "searches"));
    }

    private static Minute minute(Readable row) {
        return new Minute(text(row, "key_id"), number(row, "minute_number"), text(row, "run"), number(row, "requests"));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class));
    }

    /** A sum is a decimal in both databases. */
    private static long number(Readable row, String column) {
        return requireNonNull((Number) row.get(column)).longValue();
    }

    /** Writes what one run let through on a day so far. */
    Mono<Void> writeDays(List<Usage> days, String run) {
        return database.write(
                USAGE,
                days.stream()
                        .map(usage -> List.<Object>of(
                                usage.key(), usage.day(), run, usage.requests(), usage.searches()))
                        .toList());
    }

    /** Writes what one run let through in a minute so far. */
    Mono<Void> writeMinutes(List<Minute> minutes) {
        return database.write(
                MINUTE,
                minutes.stream()
                        .map(minute -> List.<Object>of(
                                minute.key(), minute.minute(), minute.run(), minute.requests()))
                        .toList());
    }

    /** Forgets the minutes before this one. */
    Mono<Void> purge(long minute) {
        return database.change(PURGE, Map.of("minute", minute)).then();
    }
}
