package dev.staystream.cache;

import static dev.staystream.cache.CacheExamples.REQUEST;
import static dev.staystream.cache.CacheExamples.answer;
import static dev.staystream.cache.CacheExamples.hotel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.cache.AnswerTable.Entry;
import dev.staystream.stay.Examples;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.SettableClock;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.Unshared;
import dev.staystream.supplier.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** What a remembered supplier answers, and when it is really asked. */
final class AnswerCacheTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration TTL = Duration.ofMinutes(5);

    private static final Duration STALE_FOR = Duration.ofHours(1);

    private final SettableClock clock = new SettableClock();

    private final WriteBehind<AnswerKey, Entry> writes =
            new WriteBehind<>("answers", 100, entries -> Mono.empty(), clock);

    private final AnswerCache cache =
            new AnswerCache(new AnswerMemory(Flux.empty(), writes, DataSize.ofMegabytes(10), clock));

    private final CountedSupplier supplier = new CountedSupplier();

    private final Supplier remembered = cache.around(supplier, TTL, STALE_FOR);

    @Test
    void passesARecheckOnToTheSupplier() {
        Offer offer = Examples.offer("100");

        StepVerifier.create(remembered.recheck(CacheExamples.REQUEST, offer))
                .expectNext(offer)
                .expectComplete()
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void asksAnewForWhatASupplierTookBackAndShowsItAsStaleUntilThen() {
        supplier.answers(live(hotel("1", "80"), hotel("2", "90")));
        StepVerifier.create(remembered.ask(REQUEST)).expectNextCount(1).expectComplete().verify(SOON);

        cache.outdate(supplier.id(), List.of("2", "7"));

        StepVerifier.create(remembered.ask(REQUEST).map(answer -> answer.origin().source()))
                .expectNext(Source.STALE, Source.LIVE)
                .expectComplete()
                .verify(SOON);
        assertThat(supplier.calls()).isEqualTo(2);
    }

    @Test
    void keepsWhatAnotherSupplierOrAnotherHotelTookBack() {
        supplier.answers(live(hotel("1", "80")));
        StepVerifier.create(remembered.ask(REQUEST)).expectNextCount(1).expectComplete().verify(SOON);

        cache.outdate(new SupplierId("another"), List.of("1"));
        cache.outdate(supplier.id(), List.of("2"));

        StepVerifier.create(remembered.ask(REQUEST).map(answer -> answer.origin().source()))
                .expectNext(Source.CACHE)
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void saysOfALiveAnswerHowLongItIsFresh() {
        supplier.answers(live(hotel("1", "80")));

        StepVerifier.create(remembered.ask(REQUEST))
                .assertNext(answer -> assertThat(answer.origin())
                        .isEqualTo(new Origin(
                                Source.LIVE, clock.instant(), clock.instant().plus(TTL))))
                .expectComplete()
                .verify(SOON);
    }

    @Test
    void answersFromMemoryWhileTheAnswerIsFresh() {
        supplier.answers(live(hotel("1", "80")));
        Instant observedAt = clock.instant();
        read(remembered.ask(REQUEST));
        clock.advance(TTL.minusMillis(1));

        StepVerifier.create(remembered.ask(REQUEST))
                .expectNext(new Answer(
                        List.of(hotel("1", "80")), new Origin(Source.CACHE, observedAt, observedAt.plus(TTL))))
                .expectComplete()
                .verify(SOON);
        assertThat(supplier.calls()).isOne();
    }

    @Test
    void remembersAlsoThatThereWasNothing() {
        supplier.answers(live());
        read(remembered.ask(REQUEST));

        assertThat(read(remembered.ask(REQUEST)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.hotels()).isEmpty());
        assertThat(supplier.calls()).isOne();
    }

    @Test
    void showsAnOldAnswerAsStaleThenAsksAndWithdrawsWhatIsGone() {
        supplier.answers(live(hotel("1", "80"), hotel("2", "90")));
        read(remembered.ask(REQUEST));
        clock.advance(TTL);
        supplier.answers(live(hotel("2", "95")), live(hotel("3", "70")));

        List<Answer> answers = read(remembered.ask(REQUEST));

        assertThat(answers)
                .extracting(answer -> answer.origin().source())
                .containsExactly(Source.STALE, Source.LIVE, Source.LIVE, Source.LIVE);
        assertThat(answers.getFirst().hotels()).containsExactly(hotel("1", "80"), hotel("2", "90"));
        assertThat(answers.getLast().hotels()).containsExactly(hotel("1"));
        assertThat(supplier.calls()).isEqualTo(2);
    }

    @Test
    void withdrawsNothingWhenEverythingIsStillThere() {
        supplier.answers(live(hotel("1", "80")));
        read(remembered.ask(REQUEST));
        clock.advance(TTL);
        supplier.answers(live(hotel("1", "85")));

        assertThat(read(remembered.ask(REQUEST))).hasSize(2);
    }

    @Test
    void keepsShowingTheStaleAnswerWhenTheSupplierFails() {
        supplier.answers(live(hotel("1", "80")));
        read(remembered.ask(REQUEST));
        clock.advance(TTL);
        supplier.fails(new SupplierException(NoAnswer.DOWN, "status 503"));

        StepVerifier.create(remembered.ask(REQUEST))
                .expectNextMatches(answer -> answer.origin().source() == Source.STALE)
                .expectError(SupplierException.class)
                .verify(SOON);
    }

    @Test
    void forgetsWhatIsTooOldEvenToBeShownAsStale() {
        supplier.answers(live(hotel("1", "80")));
        read(remembered.ask(REQUEST));
        clock.advance(TTL.plus(STALE_FOR));
        supplier.answers(live(hotel("1", "85")));

        assertThat(read(remembered.ask(REQUEST)))
                .extracting(answer -> answer.origin().source())
                .containsExactly(Source.LIVE);
    }

    @Test
    void asksWhenARememberedAnswerWillNotDo() {
        supplier.answers(live(hotel("1", "80")));
        read(remembered.ask(REQUEST));
        supplier.answers(live(hotel("1", "85")));

        assertThat(read(remembered.ask(CacheExamples.liveRequest())))
                .extracting(answer -> answer.origin().source())
                .containsExactly(Source.LIVE);
        assertThat(supplier.calls()).isEqualTo(2);
    }

    @Test
    void remembersSeveralAnswersAsOneWithTheLaterWordPerHotel() {
        Instant first = clock.instant();
        supplier.answers(
                new Answer(List.of(hotel("1", "80"), hotel("2", "90"), hotel("3", "70")), Origin.live(first)),
                new Answer(List.of(hotel("2", "60"), hotel("3")), Origin.live(first.plusSeconds(2))));
        read(remembered.ask(REQUEST));

        List<Answer> answers = read(remembered.ask(REQUEST));

        assertThat(answers).hasSize(1);
        assertThat(answers.getFirst().hotels()).containsExactly(hotel("1", "80"), hotel("2", "60"));
        assertThat(answers.getFirst().origin().observedAt()).isEqualTo(first);
    }

    @Test
    void remembersNothingOfAnAnswerThatBrokeOff() {
        supplier.answers(live(hotel("1", "80")));
        supplier.failsAfterwards(new SupplierException(NoAnswer.TIMEOUT, "no full answer"));
        StepVerifier.create(remembered.ask(REQUEST))
                .expectNextCount(1)
                .expectError()
                .verify(SOON);
        supplier.answers(live(hotel("1", "85")));

        assertThat(read(remembered.ask(REQUEST)))
                .extracting(answer -> answer.origin().source())
                .containsExactly(Source.LIVE);
        assertThat(supplier.calls()).isEqualTo(2);
    }

    @Test
    void makesOneCallForAThousandEqualQuestions() {
        TestPublisher<Answer> call = TestPublisher.create();
        supplier.publishes(call.flux());
        Mono<Long> stampede = Flux.range(0, 1_000)
                .flatMap(number -> remembered.ask(REQUEST), 1_000)
                .count();

        StepVerifier.create(stampede)
                .then(() -> call.next(live(hotel("1", "80"))).complete())
                .expectNext(1_000L)
                .expectComplete()
                .verify(SOON);
        assertThat(supplier.calls()).isOne();
    }

    @Test
    void givesWhoComesLateWhatHasAlreadyCome() {
        TestPublisher<Answer> call = TestPublisher.create();
        supplier.publishes(call.flux());
        Disposable early = remembered.ask(REQUEST).subscribe();
        call.next(live(hotel("1", "80")));

        StepVerifier.create(remembered.ask(REQUEST))
                .expectNextMatches(answer -> answer.hotels().contains(hotel("1", "80")))
                .then(() -> call.next(live(hotel("2", "90"))).complete())
                .expectNextMatches(answer -> answer.hotels().contains(hotel("2", "90")))
                .expectComplete()
                .verify(SOON);
        assertThat(early.isDisposed()).isTrue();
        assertThat(supplier.calls()).isOne();
    }

    @Test
    void doesNotLetWhoLeavesFailTheOthers() {
        TestPublisher<Answer> call = TestPublisher.create();
        supplier.publishes(call.flux());
        List<Disposable> leaving = IntStream.range(0, 100)
                .mapToObj(number -> remembered.ask(REQUEST).subscribe())
                .toList();

        StepVerifier.create(remembered.ask(REQUEST))
                .then(() -> leaving.forEach(Disposable::dispose))
                .then(() -> call.next(live(hotel("1", "80"))).complete())
                .expectNextCount(1)
                .expectComplete()
                .verify(SOON);
        call.assertNotCancelled();
    }

    @Test
    void letsACallGoOnWhenEveryoneHasLeftSinceTheSupplierHasCountedIt() {
        TestPublisher<Answer> call = TestPublisher.create();
        supplier.publishes(call.flux());
        remembered.ask(REQUEST).subscribe().dispose();

        call.assertNotCancelled();
        call.next(live(hotel("1", "80"))).complete();

        assertThat(read(remembered.ask(REQUEST)))
                .extracting(answer -> answer.origin().source())
                .containsExactly(Source.CACHE);
        assertThat(supplier.calls()).isOne();
    }

    @Test
    void tellsAFailureToAllWhoWaitAndAsksAnewAfterIt() {
        TestPublisher<Answer> call = TestPublisher.create();
        supplier.publishes(call.flux());
        Disposable first = remembered.ask(REQUEST).onErrorComplete().subscribe();

        StepVerifier.create(remembered.ask(REQUEST))
                .then(() -> call.error(new SupplierException(NoAnswer.DOWN, "status 503")))
                .expectError(SupplierException.class)
                .verify(SOON);
        supplier.answers(live(hotel("1", "80")));

        assertThat(read(remembered.ask(REQUEST))).hasSize(1);
        assertThat(first.isDisposed()).isTrue();
        assertThat(supplier.calls()).isEqualTo(2);
    }

    @Test
    void neitherSharesNorRemembersNorRecallsWhatIsAskedUnshared() {
        supplier.answers(live(hotel("1", "80")));
        read(remembered.ask(REQUEST).contextWrite(Unshared::mark));
        supplier.answers(live(hotel("1", "85")));
        read(remembered.ask(REQUEST));
        supplier.answers(live(hotel("1", "90")));

        assertThat(read(remembered.ask(REQUEST).contextWrite(Unshared::mark)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.hotels()).containsExactly(hotel("1", "90")));
        assertThat(read(remembered.ask(REQUEST)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.hotels()).containsExactly(hotel("1", "85")));
        assertThat(supplier.calls()).isEqualTo(3);
    }

    @Test
    void leavesASupplierWithoutATtlAsItIs() {
        assertThat(cache.around(supplier, Duration.ZERO, STALE_FOR)).isSameAs(supplier);
    }

    private Answer live(HotelOffers... hotels) {
        return answer(clock.instant(), hotels);
    }

    @Test
    void tellsACallThatNobodyWaitsForItAnyMore() {
        List<Boolean> wanted = new ArrayList<>();
        Sinks.One<Answer> wire = Sinks.one();
        supplier.publishes(
                Flux.deferContextual(asker -> wire.asMono().doOnNext(answer -> wanted.add(Wanted.in(asker)))));
        Disposable one = remembered.ask(REQUEST).subscribe();
        Disposable other = remembered.ask(REQUEST).subscribe();
        assertThat(supplier.calls()).isOne();

        one.dispose();
        other.dispose();
        wire.tryEmitValue(live(hotel("1", "80")));

        assertThat(wanted).containsExactly(false);
        assertThat(read(remembered.ask(REQUEST))).hasSize(1);
        assertThat(supplier.calls()).isOne();
    }

    private static List<Answer> read(Flux<Answer> answers) {
        List<Answer> read = new ArrayList<>();
        StepVerifier.create(answers)
                .recordWith(() -> read)
                .thenConsumeWhile(answer -> true)
                .expectComplete()
                .verify(SOON);
        return read;
    }
}
