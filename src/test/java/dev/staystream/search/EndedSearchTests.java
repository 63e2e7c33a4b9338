package dev.staystream.search;

import static dev.staystream.stay.Examples.QUERY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.catalogue.Catalogues;
import dev.staystream.matching.RoomNames;
import dev.staystream.store.SettableClock;
import dev.staystream.supplier.Unshared;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.util.context.Context;

/** Who is told of searches that have ended. */
final class EndedSearchTests {

    private static final Duration HOUR = Duration.ofHours(1);

    private final SettableClock clock = new SettableClock();

    private final List<Snapshot> told = new ArrayList<>();

    private final SearchService searches = new SearchService(
            new Sources(
                    new Lineup(List.of(new ScriptedSupplier("quick", Flux.just(Searches.answer("quick"))))),
                    Catalogues.empty(clock),
                    () -> RealSearches.RATES,
                    RealSearches.IDS,
                    RoomNames.standard()),
            (seq, event) -> new byte[1],
            new SearchSettings(HOUR, 0, HOUR, HOUR, HOUR, DataSize.ofMegabytes(1)),
            new Instruments(clock, new SimpleMeterRegistry(), told::add));

    @Test
    void areToldOnceWithAllThatTheSearchFound() {
        EventLog log = searches.search(QUERY, false, Context.empty());

        assertThat(told).singleElement().satisfies(search -> {
            assertThat(search.search()).isEqualTo(log.id());
            assertThat(search.done()).isTrue();
            assertThat(search.listing().offers()).isOne();
        });
    }

    @Test
    void areNotToldOfSearchesThatNobodyElseMayJoin() {
        EventLog log = searches.search(QUERY, false, Unshared.mark(Context.empty()));

        assertThat(log.ended()).isTrue();
        assertThat(told).isEmpty();
    }
}
