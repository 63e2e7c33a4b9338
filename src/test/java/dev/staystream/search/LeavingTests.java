package dev.staystream.search;

import static dev.staystream.stay.Examples.QUERY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.cache.Caches;
import dev.staystream.stay.Origin.Source;
import dev.staystream.stay.Query;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.util.context.Context;

/** A search that nobody reads any more is called off, though not at once, and never under a reader. */
final class LeavingTests {

    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final Duration LONG_ENOUGH = GRACE.multipliedBy(2);

    private static final Query ONLY_SLOW = new Query(
            QUERY.destination(),
            QUERY.stay(),
            QUERY.rooms(),
            QUERY.guestCountry(),
            QUERY.currency(),
            new TreeSet<>(Set.of(new SupplierId("slow"))));

    private VirtualTimeScheduler time;

    private final AtomicInteger calledOff = new AtomicInteger();

    private Searches searches;

    @BeforeEach
    void takeTheTimeInHand() {
        time = VirtualTimeScheduler.getOrSet();
        ScriptedSupplier slow = new ScriptedSupplier(
                "slow",
                Mono.just(Searches.answer("slow"))
                        .delayElement(Duration.ofSeconds(7))
                        .doOnCancel(calledOff::incrementAndGet)
                        .flux());
        searches = new Searches(Map.of("leave-after", "2s"), slow);
    }

    @AfterEach
    void giveTheTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void callsASearchOffWhenItsLastReaderHasLeft() {
        EventLog log = searches.search();
        Disposable one = log.after(0).subscribe();
        Disposable other = log.settled().subscribe();
        assertThat(log.readers()).isEqualTo(2);

        one.dispose();
        time.advanceTimeBy(LONG_ENOUGH);
        assertThat(calledOff).hasValue(0);

        other.dispose();
        time.advanceTimeBy(LONG_ENOUGH);
        assertThat(calledOff).hasValue(1);
        assertThat(searches.measured("staystream.search.left")).isOne();
    }

    @Test
    void waitsForWhoReloadsThePage() {
        Disposable reader = searches.search().after(0).subscribe();
        reader.dispose();
        time.advanceTimeBy(GRACE.minusMillis(1));

        EventLog log = searches.search();
        log.after(0).subscribe();
        time.advanceTimeBy(Duration.ofSeconds(7));

        assertThat(calledOff).hasValue(0);
        assertThat(log.snapshot().complete()).isTrue();
    }

    @Test
    void callsOffASearchThatNobodyCameToRead() {
        EventLog log = searches.search();

        time.advanceTimeBy(LONG_ENOUGH);

        assertThat(calledOff).hasValue(1);
        assertThat(searches.service().find(log.id())).isEmpty();
        assertThat(searches.service().newest(QUERY)).isEmpty();
    }

    @Test
    void startsAnewForWhoeverComesAfterwards() {
        EventLog left = searches.search();
        time.advanceTimeBy(LONG_ENOUGH);

        EventLog next = searches.search();

        assertThat(next).isNotSameAs(left);
        next.after(0).subscribe();
        time.advanceTimeBy(Duration.ofSeconds(7));
        assertThat(next.snapshot().complete()).isTrue();
    }

    @Test
    void endsTheStreamOfWhoeverStillHoldsTheLogOfASearchThatWasCalledOff() {
        EventLog log = searches.search();
        time.advanceTimeBy(LONG_ENOUGH);

        List<Long> seen = new ArrayList<>();
        Disposable late = log.after(0).map(LoggedEvent::seq).subscribe(seen::add);

        assertThat(late.isDisposed()).isTrue();
        assertThat(seen).isNotEmpty();
        assertThat(log.snapshot().done()).isFalse();
        assertThat(log.snapshot().complete()).isFalse();
    }

    @Test
    void leavesAFinishedSearchToItsRetention() {
        EventLog log = searches.search();
        Disposable reader = log.after(0).subscribe();
        time.advanceTimeBy(Duration.ofSeconds(7));
        assertThat(reader.isDisposed()).isTrue();

        time.advanceTimeBy(Duration.ofMinutes(1));

        assertThat(searches.service().find(log.id())).contains(log);
        assertThat(searches.measured("staystream.streams.open")).isZero();
    }

    @Test
    void letsACallThatWasSentRunOnIntoTheMemoryAndSharesItAcrossSearches() {
        ScriptedSupplier slow = Searches.answering("slow", Duration.ofSeconds(7));
        Searches remembering =
                new Searches(Map.of("leave-after", "2s"), Caches.around(slow, new VirtualClock()), quick());
        remembering.search();
        EventLog other = remembering.service().search(ONLY_SLOW, false, Context.empty());
        Disposable reader = other.after(0).subscribe();
        assertThat(slow.requests()).hasSize(1);

        reader.dispose();
        time.advanceTimeBy(LONG_ENOUGH);
        assertThat(remembering.measured("staystream.search.left")).isEqualTo(2);
        time.advanceTimeBy(Duration.ofSeconds(7));

        EventLog later = remembering.search();
        assertThat(later.snapshot().ledger().lines().getFirst().source()).contains(Source.CACHE);
        assertThat(slow.requests()).hasSize(1);
    }

    private static ScriptedSupplier quick() {
        return Searches.answering("quick", Duration.ofMillis(200));
    }
}
