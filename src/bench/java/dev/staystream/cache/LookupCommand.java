package dev.staystream.cache;

import dev.staystream.store.OwnPostgres;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How long a shared database takes to say what another node was answered, among 10,000 answers and among many more, and
 * while a third of them is purged. Takes the number of answers; writes percentiles in milliseconds to the console.
 */
final class LookupCommand {

    private static final Duration LONG = Duration.ofMinutes(30);

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static final int LOOKUPS = 5_000;

    private static final int AT_ONCE = 4;

    /** Every third may be purged after two hours. */
    private static final String FILL = """
        insert into answer select 'key' || number, :payload, cast(:now as timestamptz),
            cast(:now as timestamptz) + interval '1 hour',
            cast(:now as timestamptz) + case when number % 3 = 0 then interval '2 hours' else interval '9 hours' end
        from generate_series(cast(:first as int), cast(:last as int)) number\
        """;

    private final Opened database;

    private final LeaseTable leases;

    private final Random random = new Random(1);

    private LookupCommand(Opened database) {
        this.database = database;
        this.leases = new LeaseTable(database.database(), "bench", Duration.ofSeconds(3));
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("lookup");
        try (OwnPostgres postgres = new OwnPostgres(directory.resolve("data"));
                Opened database = TestDatabase.POSTGRESQL.open(postgres.url())) {
            new LookupCommand(database).run(Integer.parseInt(arguments[0]));
        }
    }

    private void run(int most) {
        fill(1, 10_000);
        measure("warming up", 10_000);
        measure("10,000 answers", 10_000);
        IntStream.iterate(10_001, first -> first < most, first -> first + 50_000)
                .forEach(first -> fill(first, Math.min(most, first + 49_999)));
        database.database().change("analyze answer", Map.of()).block(LONG);
        measure("warming up", most);
        measure("%,d answers".formatted(most), most);
        purgeWhileMeasuring(most);
        measure("afterwards", most);
    }

    private void purgeWhileMeasuring(int most) {
        long start = System.nanoTime();
        Mono<Void> purge = new AnswerTable(database.database())
                .purge(NOW.plus(Duration.ofHours(3)))
                .doOnSuccess(done -> System.out.printf("purged in %.1f s%n", (System.nanoTime() - start) / 1e9))
                .cache();
        purge.subscribe();
        measure("while a third is purged", most);
        purge.block(LONG);
    }

    private void fill(int first, int last) {
        byte[] payload = AnswerFormat.pack(IntStream.range(0, 5)
                .mapToObj(hotel -> CacheExamples.hotel("hotel" + hotel, "80", "90", "100"))
                .toList());
        database.database()
                .change(FILL, Map.of("payload", payload, "now", NOW.toString(), "first", first, "last", last))
                .block(LONG);
    }

    private void measure(String what, int answers) {
        List<Long> times = Flux.range(0, LOOKUPS)
                .map(look -> random.nextInt(answers / 3) * 3 + 1)
                .flatMap(number -> look(new AnswerKey("key" + number)), AT_ONCE)
                .collectList()
                .blockOptional(LONG)
                .orElseThrow();
        double[] millis = times.stream().mapToDouble(nanos -> nanos / 1e6).sorted().toArray();
        System.out.printf(
                "%-26s p50 %.2f  p99 %.2f ms%n", what, millis[millis.length / 2], millis[millis.length * 99 / 100]);
    }

    private Mono<Long> look(AnswerKey key) {
        return Mono.defer(() -> {
            long start = System.nanoTime();
            return leases.claim(key, false, NOW)
                    .filter(Claim.Known.class::isInstance)
                    .map(claim -> System.nanoTime() - start);
        });
    }
}
