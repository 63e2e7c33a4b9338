package dev.staystream.cache;

import static dev.staystream.Patience.PATIENCE;
import static dev.staystream.cache.CacheExamples.REQUEST;
import static dev.staystream.cache.CacheExamples.hotel;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Origin.Source;
import dev.staystream.store.OwnPostgres;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import dev.staystream.supplier.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What becomes of questions and answers while a shared database is down, frozen or full. */
final class OutageTests {

    private final SettableClock clock = new SettableClock();

    private final CountedSupplier supplier = new CountedSupplier();

    private final OwnPostgres postgres;

    private final Opened database;

    private final Node node;

    OutageTests(@TempDir Path directory) {
        postgres = new OwnPostgres(directory.resolve("data"));
        database = TestDatabase.POSTGRESQL.open(postgres.url());
        node = new Node(postgres.url(), Duration.ofMinutes(10), Duration.ofMillis(50), clock);
    }

    @AfterEach
    void close() {
        node.close();
        database.close();
        postgres.close();
    }

    @Test
    void suppliersAreAskedWhileTheDatabaseIsDownAndTheirAnswersKeptAfterItsReturn() {
        postgres.stop();

        assertThat(asked("80")).isEqualTo(Source.LIVE);
        assertThat(node.askedUnleased()).isOne();

        postgres.start();
        await(answers().filter(count -> count == 1));
        await(Mono.fromSupplier(node::connectionsInUse).filter(inUse -> inUse == 0));
    }

    @Test
    void suppliersAreAskedWhileTheDatabaseSaysNothingAndTheirAnswersKeptWhenItGoesOn() {
        postgres.freeze();

        assertThat(asked("80")).isEqualTo(Source.LIVE);
        assertThat(node.askedUnleased()).isOne();

        postgres.thaw();
        await(answers().filter(count -> count == 1));
        await(Mono.fromSupplier(node::connectionsInUse).filter(inUse -> inUse == 0));
    }

    @Test
    void answersWaitWhileTheDatabaseIsFull() {
        change("create function full_disk() returns trigger as"
                + " $$ begin raise exception 'no space left' using errcode = '53100'; end $$ language plpgsql");
        change("create trigger full_disk before insert on answer execute function full_disk()");

        assertThat(asked("80")).isEqualTo(Source.LIVE);

        change("drop trigger full_disk on answer");
        await(answers().filter(count -> count == 1));
    }

    private Source asked(String price) {
        supplier.answers(CacheExamples.answer(clock.instant(), hotel("1", price)));
        List<Answer> answers = node.around(supplier).ask(REQUEST).collectList().blockOptional(PATIENCE).orElseThrow();
        assertThat(supplier.calls()).isOne();
        return answers.getFirst().origin().source();
    }

    private void change(String sql) {
        database.database().change(sql, Map.of()).blockOptional(PATIENCE);
    }

    private Mono<Long> answers() {
        return database.database()
                .read("select count(*) from answer", Map.of(), row -> requireNonNull(row.get(0, Long.class)))
                .map(List::getFirst)
                .onErrorResume(error -> Mono.empty());
    }

    private static void await(Mono<?> something) {
        StepVerifier.create(something
                        .repeatWhenEmpty(2_000, again -> again.delayElements(Duration.ofMillis(20)))
                        .then())
                .expectComplete()
                .verify(PATIENCE);
    }
}
