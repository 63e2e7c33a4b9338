package dev.staystream.search;

import static dev.staystream.stay.Examples.PARIS;
import static dev.staystream.stay.Examples.QUERY;
import static dev.staystream.stay.Examples.offer;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.JoinableCatalogue;
import dev.staystream.fx.Rates;
import dev.staystream.matching.RoomNames;
import dev.staystream.merge.Filter;
import dev.staystream.merge.Sort;
import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.stay.Bed;
import dev.staystream.stay.Destination.Hotels;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Origin;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.Query;
import dev.staystream.stay.Room;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Answer;
import dev.staystream.supplier.Capabilities;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest.Target.Codes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.util.context.Context;

/** What a search logs, in virtual time, with suppliers that follow a script. */
final class SearchTests {

    private static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

    private static final Rates RATES = new Rates(LocalDate.of(2026, 11, 20), Map.of());

    private static final Duration SETTLE_AFTER = Duration.ofSeconds(8);

    private final JoinableCatalogue joinable = new JoinableCatalogue(clock());

    private VirtualTimeScheduler time;

    @BeforeEach
    void takeTheTimeInHand() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void showsTheQuickSuppliersOffersWhileTheSlowOneIsStillAsked() {
        EventLog log = search(quick(), answering("slow", Duration.ofSeconds(4), "90"));

        time.advanceTimeBy(Duration.ofMillis(200));

        assertThat(offers(log)).extracting(Offered::supplier).containsExactly(new SupplierId("quick"));
        assertThat(log.snapshot().ledger().lines())
                .extracting(LedgerLine::state)
                .containsExactly(State.ANSWERED, State.ASKING);
        assertThat(log.snapshot().settled()).isFalse();
    }

    @Test
    void tellsOfARoomWhatItsNameSays() {
        EventLog log = search(quick());

        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(offers(log).getFirst().offers().getFirst().offer().room())
                .returns("Double", Room::name)
                .returns(List.of(new Bed("double", 1)), Room::beds)
                .returns(OptionalInt.of(2), Room::maxGuests);
    }

    @Test
    void settlesAndIsDoneAsSoonAsEverySupplierHasAnswered() {
        EventLog log = search(quick(), answering("slow", Duration.ofSeconds(4), "90"));

        time.advanceTimeBy(Duration.ofSeconds(4));

        assertThat(log.snapshot().settled()).isTrue();
        assertThat(log.snapshot().done()).isTrue();
        assertThat(log.snapshot().complete()).isTrue();
        assertThat(settled(log).cheapest())
                .hasValueSatisfying(cheapest -> assertThat(cheapest.supplier()).isEqualTo(new SupplierId("slow")));
    }

    @Test
    void numbersItsEventsFromOneWithoutHolesAndKeepsTheirProtocol() {
        EventLog log = search(quick(), failing("broken", NoAnswer.DOWN), hanging("silent"));
        time.advanceTimeBy(Duration.ofSeconds(20));

        List<LoggedEvent> events = events(log, 0);

        assertThat(events)
                .extracting(LoggedEvent::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events.getFirst().event()).isInstanceOf(Started.class);
        assertThat(events.getLast().event()).isInstanceOf(Done.class);
        assertThat(index(events, Offered.class)).isGreaterThan(index(events, HotelFound.class));
        assertThat(endings(events))
                .extracting(LedgerLine::supplier)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(index(events, Settled.class)).isLessThan(index(events, Done.class));
    }

    @Test
    void callsASupplierLateWhenTheBudgetIsSpentAndStillTakesItsAnswer() {
        EventLog log = search(quick(), answering("slow", Duration.ofSeconds(10), "90"));

        time.advanceTimeBy(SETTLE_AFTER);
        assertThat(settled(log).complete()).isFalse();
        assertThat(line(log, "slow").state()).isEqualTo(State.LATE);

        time.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(line(log, "slow").state()).isEqualTo(State.ANSWERED);
        assertThat(line(log, "slow").late()).isTrue();
        assertThat(line(log, "slow").took()).isEqualTo(Duration.ofSeconds(10));
        assertThat(log.snapshot().complete()).isTrue();
        assertThat(offers(log)).extracting(Offered::supplier).contains(new SupplierId("slow"));
    }

    @Test
    void changesOnlyTheLedgerLineOfASupplierThatFails() {
        EventLog alone = search(quick());
        EventLog beside = search(quick(), failing("broken", NoAnswer.DOWN));
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(line(beside, "quick")).isEqualTo(line(alone, "quick"));
        assertThat(line(beside, "broken").state()).isEqualTo(State.FAILED);
        assertThat(line(beside, "broken").reason()).contains("down");
        assertThat(beside.snapshot().done()).isTrue();
        assertThat(beside.snapshot().complete()).isFalse();
        assertThat(offers(beside)).hasSameSizeAs(offers(alone));
    }

    @Test
    void tellsASupplierThatIsEmptyFromOneThatFailed() {
        EventLog log = search(quick(), new ScriptedSupplier("empty", Flux.just(answer())));
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(line(log, "empty").state()).isEqualTo(State.EMPTY);
        assertThat(line(log, "empty").source()).contains(Source.LIVE);
        assertThat(log.snapshot().complete()).isTrue();
    }

    @Test
    void skipsASupplierThatCannotServeTheQueryAndStaysComplete() {
        ScriptedSupplier small = quick().able(new Capabilities(1, false, 30, Set.of(), List.of(), true, 100, false));
        Query family = new Query(
                QUERY.destination(),
                QUERY.stay(),
                List.of(new Occupancy(2, List.of(4))),
                QUERY.guestCountry(),
                QUERY.currency(),
                QUERY.suppliers());

        EventLog log = service(small).search(family, false, Context.empty());

        assertThat(line(log, "quick").state()).isEqualTo(State.SKIPPED);
        assertThat(line(log, "quick").reason()).contains("children");
        assertThat(small.requests()).isEmpty();
        assertThat(log.snapshot().complete()).isTrue();
    }

    @Test
    void skipsSuppliersThatWereNotChosen() {
        Query chosen = new Query(
                QUERY.destination(),
                QUERY.stay(),
                QUERY.rooms(),
                QUERY.guestCountry(),
                QUERY.currency(),
                new TreeSet<>(Set.of(new SupplierId("slow"))));

        EventLog log =
                service(quick(), answering("slow", Duration.ofSeconds(4), "90")).search(chosen, false, Context.empty());
        time.advanceTimeBy(Duration.ofSeconds(4));

        assertThat(line(log, "quick").reason()).contains("not-chosen");
        assertThat(((Started) log.after(0)
                                .next()
                                .map(LoggedEvent::event)
                                .toFuture()
                                .join())
                        .suppliers())
                .containsExactly(new SupplierId("slow"));
    }

    @Test
    void isDoneAtOnceWithoutSuppliers() {
        assertThat(search().snapshot().done()).isTrue();
    }

    @Test
    void servesAllWhoAskTheSameFromOneLogAndAsksOnce() {
        ScriptedSupplier supplier = quick();
        SearchService service = service(supplier);

        EventLog one = service.search(QUERY, false, Context.empty());
        EventLog other = service.search(QUERY, false, Context.empty());
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(other).isSameAs(one);
        assertThat(supplier.requests()).hasSize(1);
    }

    @Test
    void startsAnewWhenAnAnswerIsNoLongerFreshOrNoneIsWantedFromMemory() {
        Origin fresh = new Origin(Source.CACHE, START, START.plusSeconds(60));
        ScriptedSupplier supplier = new ScriptedSupplier("quick", Flux.just(new Answer(List.of(told("100")), fresh)));
        SearchService service = service(supplier);
        EventLog first = service.search(QUERY, false, Context.empty());

        time.advanceTimeBy(Duration.ofSeconds(59));
        assertThat(service.search(QUERY, false, Context.empty())).isSameAs(first);
        assertThat(service.search(QUERY, true, Context.empty())).isNotSameAs(first);

        time.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(service.search(QUERY, false, Context.empty())).isNotSameAs(first);
        assertThat(supplier.requests()).hasSize(3);
    }

    @Test
    void startsAnewWhenHotelsOfAFinishedSearchTurnedOutToBeOne() {
        Origin fresh = new Origin(Source.CACHE, START, START.plusSeconds(60));
        SearchService service = service(
                new ScriptedSupplier("one", Flux.just(new Answer(List.of(told("100")), fresh))),
                new ScriptedSupplier("other", Flux.just(new Answer(List.of(told("90")), fresh))));
        EventLog first = service.search(QUERY, false, Context.empty());
        assertThat(service.search(QUERY, false, Context.empty())).isSameAs(first);

        joinable.show(List.of(List.of(alone("one"), alone("other"))));
        EventLog second = service.search(QUERY, false, Context.empty());

        assertThat(second).isNotSameAs(first);
        assertThat(second.snapshot().listing().rows(Filter.NONE, Sort.PRICE))
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row.offers()).hasSize(2));
    }

    @Test
    void tellsWhileItRunsThatHotelsTurnedOutToBeOne() {
        EventLog log = search(quick(), answering("slow", Duration.ofSeconds(1), "90"), hanging("silent"));
        time.advanceTimeBy(Duration.ofSeconds(1));
        assertThat(log.snapshot().listing().hotels()).isEqualTo(2);

        joinable.show(List.of(List.of(alone("quick"), alone("slow"))));
        time.advanceTimeBy(Duration.ofMillis(500));

        assertThat(log.snapshot().listing().hotels()).isEqualTo(1);
        assertThat(log.snapshot().listing().offers()).isEqualTo(2);
        assertThat(log.snapshot().done()).isFalse();
    }

    @Test
    void asksEverySupplierOfAHotelByWhicheverIdItIsNamed() {
        ScriptedSupplier one = quick();
        ScriptedSupplier other = answering("slow", Duration.ofSeconds(1), "90");
        SearchService service = service(one, other);
        SupplierHotel twice = new SupplierHotel("1-bis", Optional.of("Hotel One"), HotelDetails.UNKNOWN);
        HotelId bis = joinable.catalogue().learn("quick", twice).source();
        joinable.show(List.of(List.of(bis, alone("quick"), alone("slow"))));
        Query named = new Query(
                new Hotels(List.of(alone("slow"), bis)),
                QUERY.stay(),
                QUERY.rooms(),
                QUERY.guestCountry(),
                QUERY.currency(),
                QUERY.suppliers());

        EventLog log = service.search(named, false, Context.empty());
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(((Codes) one.requests().getFirst().target()).codes()).containsExactlyInAnyOrder("1", "1-bis");
        assertThat(((Codes) other.requests().getFirst().target()).codes()).containsExactly("1");
        assertThat(log.snapshot().listing().rows(Filter.NONE, Sort.PRICE)).hasSize(1);
    }

    @Test
    void replaysFromAnyNumberAndThenFollows() {
        EventLog log = search(quick(), answering("slow", Duration.ofSeconds(4), "90"));
        time.advanceTimeBy(Duration.ofSeconds(1));
        List<Long> seen = new ArrayList<>();
        log.after(3).map(LoggedEvent::seq).subscribe(seen::add);

        time.advanceTimeBy(Duration.ofSeconds(4));

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(4, events(log, 0).size()).boxed().toList());
    }

    @Test
    void keepsAHotelBackUntilItsNameIsKnown() {
        SupplierHotel nameless = SupplierHotel.coded("7");
        SupplierHotel named = new SupplierHotel("7", Optional.of("Hôtel des Arts"), HotelDetails.UNKNOWN);
        Flux<Answer> answers = Flux.just(answer(new HotelOffers(nameless, List.of(offer("100")))))
                .concatWith(Mono.just(answer(new HotelOffers(named, List.of(offer("100")))))
                        .delayElement(Duration.ofSeconds(1)));
        EventLog log = search(new ScriptedSupplier("quick", answers));

        assertThat(offers(log)).isEmpty();
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(offers(log)).hasSize(1);
        assertThat(log.snapshot().listing().rows(Filter.NONE, Sort.PRICE))
                .extracting(row -> row.hotel().name())
                .containsExactly("Hôtel des Arts");
    }

    @Test
    void showsWhatIsStaleAsStaleUntilTheLiveAnswerReplacesIt() {
        Origin stale = new Origin(Source.STALE, START.minusSeconds(600), START.minusSeconds(300));
        Flux<Answer> answers = Flux.just(new Answer(List.of(told("100")), stale))
                .concatWith(Mono.just(answer(new HotelOffers(told("100").hotel(), List.of())))
                        .delayElement(Duration.ofSeconds(1)));
        EventLog log = search(new ScriptedSupplier("quick", answers));

        assertThat(line(log, "quick").state()).isEqualTo(State.ASKING);
        assertThat(line(log, "quick").source()).contains(Source.STALE);
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(line(log, "quick").state()).isEqualTo(State.EMPTY);
        assertThat(line(log, "quick").source()).contains(Source.LIVE);
        assertThat(log.snapshot().listing().offers()).isZero();
    }

    private EventLog search(ScriptedSupplier... suppliers) {
        return service(suppliers).search(QUERY, false, Context.empty());
    }

    private SearchService service(ScriptedSupplier... suppliers) {
        Sources sources = new Sources(
                new Lineup(List.of(suppliers)),
                joinable.catalogue(),
                () -> RATES,
                new OfferIds(new byte[32]),
                RoomNames.standard());
        Duration hour = Duration.ofHours(1);
        SearchSettings settings =
                new SearchSettings(SETTLE_AFTER, 0, Duration.ofSeconds(1), hour, hour, DataSize.ofMegabytes(1));
        Instruments instruments = new Instruments(clock(), new SimpleMeterRegistry());
        return new SearchService(sources, (seq, event) -> new byte[1], settings, instruments);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return START.plusMillis(time.now(TimeUnit.MILLISECONDS));
            }
        };
    }

    /** The id that a supplier's hotel has when it is shown alone. */
    private HotelId alone(String supplier) {
        return joinable.catalogue().learn(supplier, told("100").hotel()).source();
    }

    private static ScriptedSupplier quick() {
        return answering("quick", Duration.ofMillis(200), "100");
    }

    private static ScriptedSupplier answering(String name, Duration after, String amount) {
        return new ScriptedSupplier(
                name, Mono.just(answer(told(amount))).delayElement(after).flux());
    }

    private static ScriptedSupplier failing(String name, NoAnswer reason) {
        return new ScriptedSupplier(name, Flux.error(new SupplierException(reason, "as the script says")));
    }

    private static ScriptedSupplier hanging(String name) {
        return new ScriptedSupplier(
                name,
                Mono.delay(Duration.ofSeconds(12))
                        .thenMany(Flux.error(new SupplierException(NoAnswer.TIMEOUT, "as the script says"))));
    }

    private static Answer answer(HotelOffers... hotels) {
        return new Answer(List.of(hotels), Origin.live(START));
    }

    private static HotelOffers told(String amount) {
        HotelDetails details = new HotelDetails(
                Optional.of(PARIS),
                Optional.empty(),
                OptionalDouble.of(3),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new HotelOffers(new SupplierHotel("1", Optional.of("Hotel One"), details), List.of(offer(amount)));
    }

    private static List<LoggedEvent> events(EventLog log, long after) {
        return log.after(after)
                .take(log.snapshot().seq() - after)
                .collectList()
                .toFuture()
                .join();
    }

    private static List<Offered> offers(EventLog log) {
        return events(log, 0).stream()
                .map(LoggedEvent::event)
                .filter(Offered.class::isInstance)
                .map(Offered.class::cast)
                .toList();
    }

    private static List<LedgerLine> endings(List<LoggedEvent> events) {
        return events.stream()
                .map(LoggedEvent::event)
                .filter(SupplierChanged.class::isInstance)
                .map(event -> ((SupplierChanged) event).line())
                .filter(line -> line.state().ended())
                .toList();
    }

    private static Settled settled(EventLog log) {
        return events(log, 0).stream()
                .map(LoggedEvent::event)
                .filter(Settled.class::isInstance)
                .map(Settled.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static int index(List<LoggedEvent> events, Class<?> type) {
        return events.stream()
                .map(LoggedEvent::event)
                .map(Object::getClass)
                .toList()
                .indexOf(type);
    }

    private static LedgerLine line(EventLog log, String supplier) {
        return log.snapshot().ledger().lines().stream()
                .filter(line -> line.supplier().value().equals(supplier))
                .findFirst()
                .orElseThrow();
    }
}
