package dev.staystream.recheck;

import static java.util.stream.Collectors.toMap;

import dev.staystream.recheck.TruthTable.Sum;
import dev.staystream.search.Lineup;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.Supplier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What is published of every supplier: what it can be asked, and how often its offers stood. */
public final class PriceTruth {

    /** Readers of one moment are told the same, so that many of them are no burden. */
    private static final Duration TOLD_FOR = Duration.ofSeconds(1);

    private final Lineup lineup;

    private final WriteBehind<Recheck, Recheck> writes;

    private final int days;

    private final Mono<Map<SupplierId, Truth>> sums;

    PriceTruth(Lineup lineup, TruthTable table, WriteBehind<Recheck, Recheck> writes, Period period) {
        this.lineup = lineup;
        this.writes = writes;
        this.days = period.days();
        this.sums = writes.drain()
                .onErrorComplete()
                .then(Mono.defer(() -> table.since(period.start(), days)))
                .map(PriceTruth::bySupplier)
                .cache(told -> TOLD_FOR, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** The days until now over which truth is told. */
    record Period(Clock clock, int days) {

        private Instant start() {
            return clock.instant().minus(Duration.ofDays(days));
        }
    }

    private static Map<SupplierId, Truth> bySupplier(List<Sum> sums) {
        return sums.stream().collect(toMap(Sum::supplier, Sum::truth));
    }

    /** Writes a recheck down soon. */
    void note(Recheck recheck) {
        writes.add(recheck, recheck);
    }

    /** Every enabled supplier, in the order of the configuration. */
    public Mono<List<SupplierRecord>> suppliers() {
        return sums.map(truths -> lineup.suppliers().stream()
                .map(supplier -> published(supplier, truths))
                .toList());
    }

    private SupplierRecord published(Supplier supplier, Map<SupplierId, Truth> truths) {
        return new SupplierRecord(
                supplier.id(),
                supplier.type(),
                Abilities.of(supplier.capabilities()),
                truths.getOrDefault(supplier.id(), Truth.unknown(days)));
    }
}
