package dev.staystream.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Examples;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import dev.staystream.supplier.SupplierRequest.Target.Within;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** A question by more codes than a call may name becomes several, all asked at once, none at the others' mercy. */
final class BatchesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Area PARIS = new Area(Examples.PARIS, 5);

    private final List<SupplierRequest> asked = new ArrayList<>();

    @Test
    void passesOnWhatNeedsNoSplitting() {
        Supplier batches = batches(request -> Flux.just(answer("1")));
        SupplierRequest within = request(new Within(PARIS));
        SupplierRequest few = request(codes(1, 2, 3));

        StepVerifier.create(batches.ask(within).concatWith(batches.ask(few)))
                .expectNextCount(2)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(asked.get(0)).isSameAs(within);
        assertThat(asked.get(1)).isSameAs(few);
    }

    @Test
    void splitsCodesIntoAsManyAsOneCallMayName() {
        SupplierRequest many = request(codes(1, 2, 3, 4, 5, 6, 7));

        StepVerifier.create(batches(request -> Flux.just(answer("1"))).ask(many))
                .expectNextCount(3)
                .expectComplete()
                .verify(PATIENCE);

        assertThat(asked).containsExactly(many.at(codes(1, 2, 3)), many.at(codes(4, 5, 6)), many.at(codes(7)));
    }

    @Test
    void asksAtOnceAndPassesAnswersOnAsTheyArrive() {
        TestPublisher<Answer> first = TestPublisher.create();
        TestPublisher<Answer> second = TestPublisher.create();
        Supplier batches = batches(request -> (codesOf(request).contains("1") ? first : second).flux());

        StepVerifier.create(batches.ask(request(codes(1, 2, 3, 4))))
                .then(() -> second.next(answer("4")))
                .expectNext(answer("4"))
                .then(() -> first.next(answer("1"), answer("2")))
                .expectNext(answer("1"), answer("2"))
                .then(second::complete)
                .then(first::complete)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void asksNoMoreThanSixteenBatchesAtOnce() {
        Supplier batches = batches(request -> Flux.never());

        StepVerifier.create(batches.ask(request(new Codes(
                        IntStream.range(0, 300).mapToObj(String::valueOf).toList()))))
                .expectSubscription()
                .then(() -> assertThat(asked).hasSize(16))
                .thenCancel()
                .verify(PATIENCE);
    }

    @Test
    void failsOnlyWhenAllOthersHaveEnded() {
        SupplierException throttled = new SupplierException(NoAnswer.THROTTLED, "first");
        TestPublisher<Answer> slow = TestPublisher.create();
        Supplier batches = batches(request -> codesOf(request).contains("1") ? Flux.error(throttled) : slow.flux());

        StepVerifier.create(batches.ask(request(codes(1, 2, 3, 4))))
                .then(() -> slow.next(answer("4")))
                .expectNext(answer("4"))
                .then(slow::complete)
                .expectErrorSatisfies(error -> assertThat(error).isSameAs(throttled))
                .verify(PATIENCE);
    }

    @Test
    void tellsOfTheFirstOfSeveralFailuresThatASupplierExplains() {
        SupplierException throttled = new SupplierException(NoAnswer.THROTTLED, "second");
        SupplierException down = new SupplierException(NoAnswer.DOWN, "third");
        Supplier batches = batches(request -> switch (codesOf(request).getFirst()) {
            case "1" -> Flux.error(new IllegalStateException("first"));
            case "4" -> Flux.error(throttled);
            default -> Flux.error(down);
        });

        StepVerifier.create(batches.ask(request(codes(1, 2, 3, 4, 5, 6, 7))))
                .expectErrorSatisfies(error -> assertThat(error).isSameAs(throttled))
                .verify(PATIENCE);
    }

    @Test
    void tellsOfTheFirstFailureWhenNoneIsExplained() {
        Supplier batches = batches(request -> Flux.error(
                new IllegalStateException("failed at " + codesOf(request).getFirst())));

        StepVerifier.create(batches.ask(request(codes(1, 2, 3, 4))))
                .expectErrorMessage("failed at 1")
                .verify(PATIENCE);
    }

    @Test
    void isTheSupplierInAllElse() {
        Supplier batches = batches(request -> Flux.empty());

        assertThat(batches.id()).isEqualTo(new SupplierId("counted"));
        assertThat(batches.type()).isEqualTo("counting");
        assertThat(batches.capabilities().idsPerCall()).isEqualTo(3);
        StepVerifier.create(batches.hotels(PARIS))
                .expectNext(SupplierHotel.coded("1"))
                .expectComplete()
                .verify(PATIENCE);
        StepVerifier.create(batches.recheck(request(codes(1)), Examples.offer("100")))
                .expectNext(Examples.offer("120"))
                .expectComplete()
                .verify(PATIENCE);
    }

    private Supplier batches(Function<SupplierRequest, Flux<Answer>> answers) {
        return Batches.around(new Counted(asked, answers));
    }

    private static Answer answer(String code) {
        return new Answer(List.of(new HotelOffers(SupplierHotel.coded(code), List.of())), Origin.live(Instant.EPOCH));
    }

    private static Codes codes(Integer... codes) {
        return new Codes(List.of(codes).stream().map(String::valueOf).toList());
    }

    private static List<String> codesOf(SupplierRequest request) {
        return ((Codes) request.target()).codes();
    }

    private static SupplierRequest request(Target target) {
        return new SupplierRequest(
                target,
                Examples.QUERY.stay(),
                List.of(new RoomsAsked(new Occupancy(2, List.of()), 1)),
                new CountryCode("DE"),
                Currency.getInstance("EUR"),
                false);
    }

    /** A supplier of three codes a call that counts its questions when they are asked, not when they are made. */
    private record Counted(List<SupplierRequest> asked, Function<SupplierRequest, Flux<Answer>> answers)
            implements Supplier {

        @Override
        public Profile profile() {
            return new Profile(
                    new SupplierId("counted"),
                    "counting",
                    new Capabilities(8, true, 28, Set.of(), List.of(), true, 3, false));
        }

        @Override
        public Flux<SupplierHotel> hotels(Area area) {
            return Flux.just(SupplierHotel.coded("1"));
        }

        @Override
        public Mono<Offer> recheck(SupplierRequest request, Offer offer) {
            return Mono.just(Examples.offer("120"));
        }

        @Override
        public Flux<Answer> ask(SupplierRequest request) {
            return Mono.fromRunnable(() -> asked.add(request)).thenMany(Flux.defer(() -> answers.apply(request)));
        }
    }
}
