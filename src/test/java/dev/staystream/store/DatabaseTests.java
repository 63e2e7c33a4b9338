package dev.staystream.store;

import static java.util.Objects.requireNonNull;

import dev.staystream.store.TestDatabase.Opened;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.NonTransientDataAccessException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the database promises whoever keeps something in it. */
@EnumSource(TestDatabase.class)
@ParameterizedClass
final class DatabaseTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Table HOTEL =
            new Table("supplier_hotel", List.of("type", "code"), List.of("hotel", "compared", "content"));

    private final Opened opened;

    private final Database database;

    DatabaseTests(TestDatabase kind) {
        opened = kind.open();
        database = opened.database();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void writesARowInPlaceOfTheOneWithTheSameKey() {
        finish(database.write(HOTEL, List.of(row("1", "h1"), row("2", "h2"))));
        finish(database.write(HOTEL, List.of(row("2", "h3"))));

        StepVerifier.create(hotels())
                .expectNext(List.of("h1", "h3"))
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void writesAllRowsOrNone() {
        StepVerifier.create(database.write(HOTEL, List.of(row("1", "h1"), row("2", "h".repeat(1_000)))))
                .expectError(NonTransientDataAccessException.class)
                .verify(SOON);

        StepVerifier.create(hotels()).expectNext(List.of()).expectComplete().verify(SOON);
    }

    @Test
    void finishesWhatItBeganAlthoughNobodyWaitsAnyMore() {
        database.write(HOTEL, List.of(row("1", "h1"))).subscribe().dispose();

        StepVerifier.create(until(hotels().filter(hotels -> !hotels.isEmpty())))
                .expectNext(List.of("h1"))
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void losesNoConnectionToAStormOfCancels() {
        Flux<List<String>> wave = Flux.range(0, 250)
                .flatMap(
                        number -> database.write(HOTEL, List.of(row("storm" + number, "h")))
                                .then(hotels()),
                        500);
        StepVerifier.create(wave.take(1).repeat(3))
                .expectNextCount(4)
                .expectComplete()
                .verify(SOON);

        finish(database.write(HOTEL, List.of(row("calm", "h"))));
        StepVerifier.create(database.change("delete from supplier_hotel where code = :code", Map.of("code", "calm")))
                .expectNext(1L)
                .expectComplete()
                .verify(SOON);
        StepVerifier.create(until(Mono.fromSupplier(this::connectionsInUse).filter(inUse -> inUse == 0)))
                .expectNext(0)
                .expectComplete()
                .verify(SOON);
    }

    private int connectionsInUse() {
        return opened.pool().getMetrics().orElseThrow().acquiredSize();
    }

    /** Asks again until there is something. */
    private static <T> Mono<T> until(Mono<T> something) {
        return something.repeatWhenEmpty(2_000, again -> again.delayElements(Duration.ofMillis(5)));
    }

    private Mono<List<String>> hotels() {
        return database.read(
                "select hotel from supplier_hotel where type = :type order by code",
                Map.of("type", "demo"),
                row -> requireNonNull(row.get("hotel", String.class)));
    }

    private static List<Object> row(String code, String hotel) {
        return List.of("demo", code, hotel, "own", new byte[] {1});
    }

    private static void finish(Mono<Void> work) {
        StepVerifier.create(work).expectComplete().verify(SOON);
    }
}
