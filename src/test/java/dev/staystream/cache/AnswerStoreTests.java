package dev.staystream.cache;

import static dev.staystream.cache.CacheExamples.REQUEST;
import static dev.staystream.cache.CacheExamples.hotel;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.cache.AnswerTable.Entry;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What of the answers outlives a restart. */
@EnumSource(TestDatabase.class)
@ParameterizedClass
final class AnswerStoreTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Duration TTL = Duration.ofMinutes(5);

    private static final Duration STALE_FOR = Duration.ofHours(1);

    private static final DataSize LARGE = DataSize.ofMegabytes(100);

    private final SettableClock clock = new SettableClock();

    private final Opened opened;

    private final AnswerTable table;

    AnswerStoreTests(TestDatabase kind) {
        opened = kind.open();
        table = new AnswerTable(opened.database());
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void findsItsAnswersAgainAfterARestart() {
        CountedSupplier supplier = new CountedSupplier();
        supplier.answers(CacheExamples.answer(clock.instant(), hotel("1", "80", "90")));
        AnswerMemory before = memory(LARGE);
        read(new AnswerCache(before).around(supplier, TTL, STALE_FOR).ask(REQUEST), 1);
        finish(before.settle());

        AnswerMemory after = memory(LARGE);
        finish(after.settle());

        StepVerifier.create(
                        new AnswerCache(after).around(supplier, TTL, STALE_FOR).ask(REQUEST))
                .expectNext(new Answer(
                        List.of(hotel("1", "80", "90")),
                        new Origin(
                                Source.CACHE, clock.instant(), clock.instant().plus(TTL))))
                .expectComplete()
                .verify(SOON);
        assertThat(supplier.calls()).isOne();
    }

    @Test
    void keepsTheAnswerOfThisRunWhenAnOlderOneIsLoaded() {
        finish(table.write(List.of(entry("key", clock.instant(), "80"))));
        clock.advance(Duration.ofSeconds(1));
        AnswerMemory memory = memory(LARGE);
        memory.keep(entry("key", clock.instant(), "70"));

        finish(memory.settle());

        assertThat(memory.find(new AnswerKey("key")))
                .hasValueSatisfying(answer -> assertThat(answer.hotels()).containsExactly(hotel("1", "70")));
    }

    @Test
    void loadsTheLatestUntilTheMemoryAtHandIsFull() {
        Instant start = clock.instant();
        finish(table.write(IntStream.range(0, 120)
                .mapToObj(number -> entry("key" + number, start.plusSeconds(number), "80"))
                .toList()));
        int weight = entry("any", start, "80").answer().weight();

        AnswerMemory memory = memory(DataSize.ofBytes(60L * weight));
        finish(memory.loaded());

        assertThat(IntStream.range(0, 120)
                        .filter(number ->
                                memory.find(new AnswerKey("key" + number)).isPresent()))
                .containsExactlyElementsOf(IntStream.range(60, 120).boxed().toList());
    }

    @Test
    void passesOverARowItCannotRead() {
        finish(table.write(List.of(entry("one", clock.instant(), "80"), entry("two", clock.instant(), "90"))));
        StepVerifier.create(opened.database()
                        .change(
                                "update answer set payload = :payload where request = 'one'",
                                Map.of("payload", new byte[] {99, 1, 2})))
                .expectNext(1L)
                .expectComplete()
                .verify(SOON);

        AnswerMemory memory = memory(LARGE);
        finish(memory.loaded());

        assertThat(memory.find(new AnswerKey("one"))).isEmpty();
        assertThat(memory.find(new AnswerKey("two"))).isPresent();
    }

    @Test
    void purgesWhatIsTooOldToBeShownAndNothingElse() {
        Instant now = clock.instant();
        finish(table.write(IntStream.range(0, 1_100)
                .mapToObj(number -> entry("old" + number, now, "80"))
                .toList()));
        clock.advance(Duration.ofSeconds(1));
        finish(table.write(List.of(entry("young", clock.instant(), "80"))));

        finish(table.purge(now.plus(TTL).plus(STALE_FOR)));

        StepVerifier.create(opened.database()
                        .read("select count(*) from answer", Map.of(), row -> requireNonNull(row.get(0, Long.class))))
                .expectNext(List.of(1L))
                .expectComplete()
                .verify(SOON);
    }

    private AnswerMemory memory(DataSize size) {
        WriteBehind<AnswerKey, Entry> writes = new WriteBehind<>("answers", 2_000, table::write, clock);
        return new AnswerMemory(Flux.defer(() -> table.usable(clock.instant())), writes, size, clock);
    }

    private static Entry entry(String key, Instant observedAt, String price) {
        Instant freshUntil = observedAt.plus(TTL);
        return new Entry(
                new AnswerKey(key),
                new Remembered(List.of(hotel("1", price)), observedAt, freshUntil, freshUntil.plus(STALE_FOR)));
    }

    private static void read(Flux<Answer> answers, int expected) {
        StepVerifier.create(answers).expectNextCount(expected).expectComplete().verify(SOON);
    }

    private static void finish(Mono<Void> work) {
        StepVerifier.create(work).expectComplete().verify(SOON);
    }
}
