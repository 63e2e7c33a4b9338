package dev.staystream.partner;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The management of keys: each change is in the database before it is told, and known to every node within a second. */
public final class Partners {

    private final KeyTable table;

    private final KeyRing ring;

    private final UsageTable usage;

    private final Clock clock;

    private final RandomGenerator random;

    Partners(KeyTable table, KeyRing ring, UsageTable usage, Clock clock, RandomGenerator random) {
        this.table = table;
        this.ring = ring;
        this.usage = usage;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What a key is to be.
     *
     * @param origins web origins whose scripts may use it
     */
    public record Wish(String name, Set<Scope> scopes, Plan plan, List<String> origins) {}

    /** Makes a key, whose text is told this once; throws {@link IllegalArgumentException} for a wish that cannot be. */
    public Mono<IssuedKey> create(Wish wish) {
        KeyText text = KeyText.random(random);
        PartnerKey key = new PartnerKey(
                text.id(), wish.name(), wish.scopes(), wish.plan(), wish.origins(), clock.instant(), Optional.empty());
        KnownKey known = new KnownKey(key, List.of(new Secret(text.digest(), Secret.NEVER)));
        return written(known).thenReturn(new IssuedKey(key, text.written()));
    }

    /** Every key there is, the newest first. */
    public Flux<PartnerKey> all() {
        return table.all()
                .flatMapIterable(keys -> keys)
                .map(KnownKey::key)
                .sort(comparing(PartnerKey::createdAt).reversed().thenComparing(PartnerKey::id));
    }

    /** Gives a key another secret, the old one opening it for a while yet; empty when there is no such key in force. */
    public Mono<IssuedKey> rotate(String id, Duration overlap) {
        Instant end = clock.instant().plus(overlap);
        return inForce(id).flatMap(known -> {
            KeyText text = KeyText.withId(id, random);
            Stream<Secret> old = known.secrets().stream().map(secret -> secret.endingBy(end));
            Stream<Secret> next = Stream.of(new Secret(text.digest(), Secret.NEVER));
            return written(new KnownKey(known.key(), Stream.concat(old, next).toList()))
                    .thenReturn(new IssuedKey(known.key(), text.written()));
        });
    }

    /** Ends a key for good; empty when there is no such key in force. */
    public Mono<PartnerKey> revoke(String id) {
        return inForce(id).flatMap(known -> {
            PartnerKey key = known.key();
            PartnerKey ended = new PartnerKey(
                    id, key.name(), key.scopes(), key.plan(), key.origins(), key.createdAt(), now());
            return written(new KnownKey(ended, known.secrets())).thenReturn(ended);
        });
    }

    private Optional<Instant> now() {
        return Optional.of(clock.instant());
    }

    /** What was let through for each key on each of the last days (UTC), today included, the newest first. */
    public Mono<List<Usage>> usage(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return usage.since(today.minusDays(days - 1L));
    }

    private Mono<KnownKey> inForce(String id) {
        return table.all()
                .flatMapIterable(keys -> keys)
                .filter(known -> known.key().id().equals(id) && known.key().revokedAt().isEmpty())
                .next();
    }

    private Mono<Void> written(KnownKey known) {
        return table.write(known).then(ring.renew());
    }
}
