package dev.staystream.cache;

import static dev.staystream.cache.CacheExamples.REQUEST;
import static dev.staystream.cache.CacheExamples.hotel;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.Origin.Source;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.Unshared;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Three nodes on one database ask a supplier as one would. */
final class NodesTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final Duration LONG = Duration.ofMinutes(10);

    private final SettableClock clock = new SettableClock();

    private final Opened database = TestDatabase.POSTGRESQL.open();

    private final List<Node> nodes =
            Stream.generate(() -> node(LONG)).limit(3).toList();

    private final CountedSupplier supplier = new CountedSupplier();

    @AfterEach
    void close() {
        nodes.forEach(Node::close);
        database.close();
    }

    @Test
    void oneNodeAsksAndAllAreAnswered() {
        supplier.answers(answer("80"));
        List<SupplierRequest> requests = IntStream.range(0, 6)
                .mapToObj(number -> REQUEST.at(new Codes(List.of("code" + number))))
                .toList();
        List<Supplier> around = nodes.stream().map(node -> node.around(supplier)).toList();

        StepVerifier.create(Flux.range(0, 3_000)
                        .flatMap(
                                number -> around.get(number % 3)
                                        .ask(requests.get(number / 3 % requests.size()))
                                        .subscribeOn(Schedulers.parallel())
                                        .map(Answer::hotels),
                                3_000)
                        .distinct())
                .expectNext(List.of(hotel("1", "80")))
                .expectComplete()
                .verify(SOON);

        assertThat(supplier.calls()).isEqualTo(requests.size());
    }

    @Test
    void waitsForWhatAnotherNodeIsAnswered() {
        Sinks.One<Answer> slow = Sinks.one();
        supplier.publishes(slow.asMono().flux());
        Mono<List<Answer>> first = asking(nodes.get(0));
        Mono<List<Answer>> second = asking(nodes.get(1));

        slow.tryEmitValue(answer("80"));

        StepVerifier.create(Flux.concat(first, second).map(answers -> answers.getFirst().hotels()))
                .expectNext(List.of(hotel("1", "80")), List.of(hotel("1", "80")))
                .expectComplete()
                .verify(SOON);
        assertThat(supplier.calls()).isOne();
    }

    @Test
    void readsWhatAnotherNodeWasAnsweredAndSaysSo() {
        supplier.answers(answer("80"));
        read(nodes.get(0), REQUEST);
        awaitAnswered();
        clock.advance(Duration.ofMinutes(1));

        assertThat(read(nodes.get(1), REQUEST)).singleElement().satisfies(answer -> {
            assertThat(answer.origin().source()).isEqualTo(Source.CACHE);
            assertThat(answer.origin().observedAt()).isEqualTo(clock.instant().minus(Duration.ofMinutes(1)));
        });
        assertThat(supplier.calls()).isOne();
    }

    @Test
    void asksAnewForWhoWantsItLiveAndThenAllKnowTheNewer() {
        supplier.answers(answer("80"));
        read(nodes.get(0), REQUEST);
        awaitAnswered();
        supplier.answers(answer("70"));

        assertThat(read(nodes.get(1), CacheExamples.liveRequest())).extracting(Answer::hotels)
                .containsExactly(List.of(hotel("1", "70")));

        await(asked(nodes.get(0), REQUEST)
                .filter(answers -> answers.getFirst().hotels().equals(List.of(hotel("1", "70")))));
        assertThat(supplier.calls()).isEqualTo(2);
    }

    @Test
    void takesOverFromANodeThatDied() {
        Node doomed = node(Duration.ofMillis(300));
        supplier.publishes(Flux.never());
        asking(doomed);
        doomed.close();
        supplier.answers(answer("80"));

        assertThat(read(nodes.get(0), REQUEST)).extracting(Answer::hotels)
                .containsExactly(List.of(hotel("1", "80")));
        assertThat(supplier.calls()).isEqualTo(2);
        awaitAnswered();
    }

    @Test
    void asksInTurnWhereTheFirstGotNoAnswer() {
        Sinks.One<Answer> failing = Sinks.one();
        supplier.publishes(failing.asMono().flux());
        Mono<List<Answer>> first = asking(nodes.get(0));
        Mono<List<Answer>> second = asking(nodes.get(1));
        supplier.answers(answer("80"));

        failing.tryEmitError(new IllegalStateException("down"));

        StepVerifier.create(first).expectErrorMessage("down").verify(SOON);
        StepVerifier.create(second.map(answers -> answers.getFirst().hotels()))
                .expectNext(List.of(hotel("1", "80")))
                .expectComplete()
                .verify(SOON);
        assertThat(supplier.calls()).isEqualTo(2);
    }

    @Test
    void leavesWhatIsNotToBeSharedToItsOwnNode() {
        supplier.answers(answer("80"));

        for (Node node : nodes) {
            StepVerifier.create(node.around(supplier).ask(REQUEST).contextWrite(Unshared::mark))
                    .expectNextCount(1)
                    .expectComplete()
                    .verify(SOON);
        }

        assertThat(supplier.calls()).isEqualTo(3);
        assertThat(leases("true").blockOptional(SOON)).hasValue(0L);
    }

    private Node node(Duration lease) {
        return new Node(database.url(), lease, clock);
    }

    private Answer answer(String price) {
        return CacheExamples.answer(clock.instant(), hotel("1", price));
    }

    /** Begins to ask, and returns once the supplier is asked under a lease, by this node or another. */
    private Mono<List<Answer>> asking(Node node) {
        Mono<List<Answer>> answers = asked(node, REQUEST).cache();
        answers.subscribe(answer -> {}, error -> {});
        await(leases("not answered").filter(count -> count == 1 && supplier.calls() == 1));
        return answers;
    }

    private List<Answer> read(Node node, SupplierRequest request) {
        return asked(node, request).blockOptional(SOON).orElseThrow();
    }

    private Mono<List<Answer>> asked(Node node, SupplierRequest request) {
        return node.around(supplier).ask(request).collectList();
    }

    private void awaitAnswered() {
        await(leases("answered").filter(count -> count == 1));
    }

    private Mono<Long> leases(String condition) {
        return database.database()
                .read(
                        "select count(*) from answer_lease where " + condition,
                        Map.of(),
                        row -> requireNonNull(row.get(0, Long.class)))
                .map(List::getFirst);
    }

    private static void await(Mono<?> something) {
        StepVerifier.create(until(something).then()).expectComplete().verify(SOON);
    }

    private static <T> Mono<T> until(Mono<T> something) {
        return something.repeatWhenEmpty(2_000, again -> again.delayElements(Duration.ofMillis(10)));
    }
}
