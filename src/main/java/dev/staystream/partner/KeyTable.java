package dev.staystream.partner;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.staystream.store.Database;
import dev.staystream.store.Table;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The keys in the database, from where every node has them. */
final class KeyTable {

    private static final Table KEY = new Table(
            "partner_key",
            List.of("id"),
            List.of("name", "scopes", "requests_per_minute", "searches_per_day", "origins", "created_at", "revoked_at"));

    private static final Table SECRET =
            new Table("partner_secret", List.of("key_id", "digest"), List.of("expires_at"));

    private static final String KEYS = """
        select id, name, scopes, requests_per_minute, searches_per_day, origins, created_at, revoked_at
        from partner_key order by created_at, id\
        """;

    private static final String SECRETS = "select key_id, digest, expires_at from partner_secret";

    private static final String EXPIRED = "delete from partner_secret where expires_at <= :now";

    /** Stands for any number. */
    private static final int UNLIMITED = 0;

    private final Database database;

    KeyTable(Database database) {
        this.database = database;
    }

    private record SecretRow(String key, Secret secret) {}

    /** Every key there is, revoked ones too, the oldest first. */
    Mono<List<KnownKey>> all() {
        return database.read(SECRETS, Map.of(), KeyTable::secret)
                .map(rows -> rows.stream().collect(groupingBy(SecretRow::key, mapping(SecretRow::secret, toList()))))
                .flatMap(secrets -> database.read(KEYS, Map.of(), KeyTable::key).map(keys -> known(keys, secrets)));
    }

    private static List<KnownKey> known(List<PartnerKey> keys, Map<String, List<Secret>> secrets) {
        return keys.stream()
                .map(key -> new KnownKey(key, secrets.getOrDefault(key.id(), List.of())))
                .toList();
    }

    private static SecretRow secret(Readable row) {
        Secret secret = new Secret(requireNonNull(row.get("digest", String.class)), instant(row, "expires_at"));
        return new SecretRow(requireNonNull(row.get("key_id", String.class)), secret);
    }

    private static PartnerKey key(Readable row) {
        return new PartnerKey(
                requireNonNull(row.get("id", String.class)),
                requireNonNull(row.get("name", String.class)),
                scopes(words(row, "scopes")),
                new Plan(limit(row, "requests_per_minute"), limit(row, "searches_per_day")),
                words(row, "origins").toList(),
                instant(row, "created_at"),
                Optional.of(instant(row, "revoked_at")).filter(Secret.NEVER::isAfter));
    }

    private static Set<Scope> scopes(Stream<String> words) {
        return words.map(word -> Scope.valueOf(word.toUpperCase(Locale.ROOT))).collect(toUnmodifiableSet());
    }

    private static Stream<String> words(Readable row, String column) {
        return Arrays.stream(requireNonNull(row.get(column, String.class)).split(" "))
                .filter(word -> !word.isEmpty());
    }

    private static OptionalInt limit(Readable row, String column) {
        int limit = requireNonNull(row.get(column, Integer.class));
        return limit == UNLIMITED ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    private static Instant instant(Readable row, String column) {
        return requireNonNull(row.get(column, OffsetDateTime.class)).toInstant();
    }

    /** Writes a key and its secrets in place of what they were. */
    Mono<Void> write(KnownKey known) {
        PartnerKey key = known.key();
        return database.write(KEY, List.of(values(key)))
                .then(Mono.defer(() -> database.write(
                        SECRET,
                        known.secrets().stream()
                                .map(secret -> List.<Object>of(key.id(), secret.digest(), time(secret.expiresAt())))
                                .toList())));
    }

    private static List<Object> values(PartnerKey key) {
        return List.of(
                key.id(),
                key.name(),
                key.scopes().stream().map(Scope::word).sorted().collect(joining(" ")),
                key.plan().requestsPerMinute().orElse(UNLIMITED),
                key.plan().searchesPerDay().orElse(UNLIMITED),
                String.join(" ", key.origins()),
                time(key.createdAt()),
                time(key.revokedAt().orElse(Secret.NEVER)));
    }

    /** Deletes the secrets that open nothing any more. */
    Mono<Void> purge(Instant now) {
        return database.change(EXPIRED, Map.of("now", time(now))).then();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
