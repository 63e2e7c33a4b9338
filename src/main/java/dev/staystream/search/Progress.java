package dev.staystream.search;

import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Listing;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.search.Step.Arrived;
import dev.staystream.search.Step.BudgetSpent;
import dev.staystream.search.Step.Described;
import dev.staystream.search.Step.Deserted;
import dev.staystream.search.Step.Ended;
import dev.staystream.search.Step.Failed;
import dev.staystream.search.Step.OfSupplier;
import dev.staystream.search.Step.Rejoined;
import dev.staystream.search.Step.Skipped;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.SupplierException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns what a search learns, step after step, into the events of its log. One thread at a time. */
final class Progress {

    private final EventLog log;

    private final Map<SupplierId, SupplierProgress> suppliers;

    private final Findings findings;

    private final Quorum quorum;

    private boolean settled;

    Progress(
            EventLog log,
            Map<SupplierId, SupplierProgress> suppliers,
            Function<HotelId, Optional<HotelRow>> known,
            Quorum quorum) {
        this.log = log;
        this.suppliers = suppliers;
        this.findings = new Findings(log, suppliers.values(), known);
        this.quorum = quorum;
    }

    /** Begins the log and returns whether anything can follow. */
    boolean goesOnAfter(Started started) {
        log.append(started);
        suppliers.values().forEach(supplier -> change(supplier.line()));
        return conclude();
    }

    /** Takes the next step and returns whether more can follow. */
    boolean goesOnAfter(Step step) {
        switch (step) {
            case OfSupplier own -> advance(own, of(own.supplier()));
            case Rejoined rejoined -> findings.rejoin();
            case BudgetSpent spent -> settle();
            case Deserted deserted -> {
                log.callOff();
                return false;
            }
        }
        return conclude();
    }

    /** Ends the log where the search itself broke, so that no reader waits for what cannot come. */
    void abandon(Throwable error) {
        SupplierException failure = new SupplierException(NoAnswer.UNREADABLE, "the search broke: " + error);
        suppliers.values().stream()
                .filter(supplier -> !supplier.hasEnded())
                .forEach(supplier -> change(supplier.failed(failure, settled)));
        conclude();
    }

    private void advance(OfSupplier step, SupplierProgress supplier) {
        switch (step) {
            case Skipped skipped -> change(supplier.skipped(skipped.reason()));
            case Arrived arrived -> arrive(arrived, supplier);
            case Described described -> findings.describe(supplier);
            case Ended ended -> {
                findings.placeUnnamed(supplier);
                change(supplier.ended(settled));
            }
            case Failed failed -> {
                findings.placeUnnamed(supplier);
                change(supplier.failed(failed.failure(), settled));
            }
        }
    }

    private void arrive(Arrived arrived, SupplierProgress supplier) {
        log.freshUntil(arrived.origin().freshUntil());
        supplier.observed(arrived.origin()).ifPresent(this::change);
        arrived.rows().forEach(row -> findings.arrive(row, supplier));
    }

    private void change(LedgerLine line) {
        log.append(new SupplierChanged(line));
    }

    private boolean conclude() {
        boolean ended = suppliers.values().stream().allMatch(SupplierProgress::hasEnded);
        quorum.look(suppliers.values());
        if (ended) {
            settle();
            log.append(new Done(ledger().complete(), ledger()));
        }
        return !ended;
    }

    /** Calls the order final, once, with all that is known by now; whoever has not answered is late. */
    private void settle() {
        findings.rejoin();
        if (settled) {
            return;
        }
        settled = true;
        suppliers.values().stream()
                .filter(supplier -> !supplier.hasEnded())
                .forEach(supplier -> change(supplier.late()));
        Listing found = findings.listing();
        log.append(new Settled(ledger().complete(), ledger(), found.hotels(), found.offers(), found.cheapest()));
    }

    private Ledger ledger() {
        return new Ledger(
                suppliers.values().stream().map(SupplierProgress::line).toList());
    }

    private SupplierProgress of(SupplierId id) {
        SupplierProgress supplier = suppliers.get(id);
        if (supplier == null) {
            throw new IllegalArgumentException("supplier %s is not part of this search".formatted(id));
        }
        return supplier;
    }
}
