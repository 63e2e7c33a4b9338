package dev.staystream.recheck;

import static dev.staystream.stay.Examples.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.staystream.recheck.PriceTruth.Period;
import dev.staystream.search.Lineup;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.stay.PricedOffer;
import dev.staystream.store.SettableClock;
import dev.staystream.store.TestDatabase;
import dev.staystream.store.TestDatabase.Opened;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.SupplierException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

/** What the database tells of rechecks, and for how long. */
@EnumSource(TestDatabase.class)
@ParameterizedClass
final class TruthTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Desk desk = new Desk();

    private final SettableClock clock = desk.clock();

    private final Opened opened;

    private final TruthTable table;

    TruthTests(TestDatabase kind) {
        opened = kind.open();
        table = new TruthTable(opened.database());
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void countsEveryOutcomeAndTakesTheMiddleOfThePricesThatChanged() {
        checks(Mono.just(offer("100")));
        checks(Mono.just(offer("102")));
        checks(Mono.just(offer("110")));
        checks(Mono.just(offer("104")));
        checks(Mono.empty());
        checks(Mono.error(new SupplierException(NoAnswer.DOWN, "down")));

        Truth truth = truth();

        assertThat(truth).extracting(Truth::rechecks, Truth::matched, Truth::changed, Truth::soldOut)
                .containsExactly(6, 1, 3, 1);
        assertThat(truth.medianDrift().orElseThrow()).isCloseTo(0.04, within(1e-9));
        assertThat(truth.accuracy().orElseThrow()).isCloseTo(0.2, within(1e-9));
        assertThat(truth.days()).isEqualTo(30);
    }

    @Test
    void saysNothingWhereNothingWasChecked() {
        assertThat(truth()).isEqualTo(Truth.unknown(30));
        assertThat(truth().accuracy()).isEmpty();
    }

    @Test
    void knowsNoDriftWhereNoPriceChanged() {
        checks(Mono.just(offer("100")));

        assertThat(truth().medianDrift()).isEmpty();
        assertThat(truth().accuracy()).hasValue(1);
    }

    @Test
    void tellsOfTheLastThirtyDaysOnly() {
        checks(Mono.just(offer("100")));
        clock.advance(Duration.ofDays(31));

        assertThat(truth()).isEqualTo(Truth.unknown(30));
    }

    @Test
    void isForgottenInTheEnd() {
        checks(Mono.just(offer("100")));

        table.purge(clock.instant()).blockOptional(SOON);
        assertThat(truth().rechecks()).isEqualTo(1);
        table.purge(clock.instant().plusMillis(1)).blockOptional(SOON);
        assertThat(truth().rechecks()).isZero();
    }

    /** Each in a second and under an id of its own, as rechecks are. */
    private void checks(Mono<Offer> answer) {
        clock.advance(Duration.ofMinutes(6));
        PricedOffer seen = desk.sees(offer("100"));
        desk.now(answer);
        assertThat(desk.rechecks.check(seen.id()).blockOptional(SOON)).isPresent();
    }

    private Truth truth() {
        WriteBehind<Recheck, Recheck> writes = new WriteBehind<>("rechecks", 100, table::write, clock);
        PriceTruth truth =
                new PriceTruth(new Lineup(List.of(desk.supplier())), table, writes, new Period(clock, 30));
        desk.told().forEach(truth::note);
        desk.told().clear();
        return truth.suppliers().blockOptional(SOON).orElseThrow().getFirst().truth();
    }
}
