package dev.staystream.cache;

import dev.staystream.store.Database;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/**
 * The leases in a shared PostgreSQL. They are timed by its clock alone, so that nodes need not agree on the time.
 *
 * @param holder the name of this node, different at each start
 * @param length how long a lease lasts that is not renewed
 */
record LeaseTable(Database database, String holder, Duration length) {

    /** Reads a fresh answer, or else takes the lease if it is free, this node's own, or answered before this question. */
    private static final String CLAIM = """
        with fresh as (
            select payload, observed_at, fresh_until, stale_until from answer
            where request = :request and fresh_until > :now and not :live),
        claimed as (
            insert into answer_lease (request, holder, held_until, answered)
            select cast(:request as varchar), cast(:holder as varchar), now() + make_interval(secs => :seconds), false
            where not exists (select 1 from fresh)
            on conflict (request) do update
            set holder = excluded.holder, held_until = excluded.held_until, answered = false
            where answer_lease.held_until <= now() or answer_lease.holder = excluded.holder
                or (answer_lease.answered and :live)
            returning request)
        select exists (select 1 from claimed) as claimed,
            exists (select 1 from answer_lease where request = :request and answered) as answered, fresh.*
        from (select 1) one left join fresh on true\
        """;

    /** Those who looked before the answer was there find the lease answered, look again, and see it. */
    private static final String ANSWERED = """
        update answer_lease set answered = true, held_until = now() + make_interval(secs => :seconds)
        where request = any(:requests)\
        """;

    private static final String RENEW = """
        update answer_lease set held_until = now() + make_interval(secs => :seconds)
        where request = any(:requests) and holder = :holder and not answered\
        """;

    private static final String RELEASE =
            "delete from answer_lease where request = any(:requests) and holder = :holder and not answered";

    private static final String PURGE = "delete from answer_lease where held_until < now()";

    /** Reads or claims in one statement; a live question is not content with what was answered before it. */
    Mono<Claim> claim(AnswerKey key, boolean live, Instant now) {
        Map<String, Object> parameters = Map.of(
                "request", key.value(),
                "holder", holder,
                "seconds", seconds(),
                "live", live,
                "now", now.atOffset(ZoneOffset.UTC));
        return database.read(CLAIM, parameters, LeaseTable::claim).map(List::getFirst);
    }

    private static Claim claim(Readable row) {
        if (is(row, "claimed")) {
            return new Claim.Granted();
        }
        return row.get("payload") == null
                ? new Claim.Taken(is(row, "answered"))
                : AnswerTable.answer(row).<Claim>map(Claim.Known::new).orElseGet(Claim.Granted::new);
    }

    private static boolean is(Readable row, String column) {
        return Objects.equals(row.get(column, Boolean.class), true);
    }

    /** These questions are answered. */
    Mono<Void> answered(List<AnswerKey> keys) {
        return change(ANSWERED, keys, Map.of("seconds", seconds()));
    }

    /** This node is still asking these questions. */
    Mono<Void> renew(List<AnswerKey> keys) {
        return change(RENEW, keys, Map.of("seconds", seconds(), "holder", holder));
    }

    /** This node has asked and got nothing that others could use. */
    Mono<Void> release(AnswerKey key) {
        return change(RELEASE, List.of(key), Map.of("holder", holder));
    }

    /** Deletes the leases that are over. */
    Mono<Void> purge() {
        return database.change(PURGE, Map.of()).then();
    }

    private Mono<Void> change(String sql, List<AnswerKey> keys, Map<String, Object> others) {
        Map<String, Object> parameters = new HashMap<>(others);
        parameters.put("requests", keys.stream().map(AnswerKey::value).toArray(String[]::new));
        return keys.isEmpty() ? Mono.empty() : database.change(sql, parameters).then();
    }

    private double seconds() {
        return length.toMillis() / 1_000.0;
    }
}
