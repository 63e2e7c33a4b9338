package dev.staystream.search;

import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Listing;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;
import dev.staystream.search.Step.Arrived;
import dev.staystream.search.Step.BudgetSpent;
import dev.staystream.search.Step.Described;
import dev.staystream.search.Step.Ended;
import dev.staystream.search.Step.Failed;
import dev.staystream.search.Step.OfSupplier;
import dev.staystream.search.Step.Skipped;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.SupplierException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns what a search learns, step after step, into the events of its log. One thread at a time. */
final class Progress {

    private final EventLog log;

    private final Map<SupplierId, SupplierProgress> suppliers;

    /** A hotel as the catalogue knows it now, without offers; empty while it has no name. */
    private final Function<HotelId, Optional<HotelRow>> known;

    private final Listing listing = new Listing();

    private boolean settled;

    Progress(EventLog log, Map<SupplierId, SupplierProgress> suppliers, Function<HotelId, Optional<HotelRow>> known) {
        this.log = log;
        this.suppliers = suppliers;
        this.known = known;
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
            case BudgetSpent spent -> settle();
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
            case Described described -> describe(supplier);
            case Ended ended -> {
                placeUnnamed(supplier);
                change(supplier.ended(settled));
            }
            case Failed failed -> {
                placeUnnamed(supplier);
                change(supplier.failed(failed.failure(), settled));
            }
        }
    }

    private void arrive(Arrived arrived, SupplierProgress supplier) {
        log.freshUntil(arrived.origin().freshUntil());
        supplier.observed(arrived.origin()).ifPresent(this::change);
        arrived.rows().forEach(row -> show(row, supplier));
    }

    /** Shows a row, or keeps it back while nobody has told the hotel's name yet. */
    private void show(HotelRow row, SupplierProgress supplier) {
        if (known.apply(row.hotel().id()).isPresent()) {
            supplier.unnamed().remove(row.hotel().id());
            place(row, supplier);
        } else {
            supplier.unnamed().put(row.hotel().id(), row);
        }
    }

    private void place(HotelRow row, SupplierProgress supplier) {
        HotelId id = row.hotel().id();
        List<PricedOffer> before = listing.offers(id, supplier.id());
        if (before.isEmpty() && row.offers().isEmpty()) {
            return;
        }
        find(row);
        if (!sameOffers(before, row.offers())) {
            supplier.offers(before.size(), row.offers().size());
            listing.offered(id, supplier.id(), row.offers());
            log.append(new Offered(id, supplier.id(), row.offers()));
        }
    }

    private void find(HotelRow row) {
        Hotel hotel = row.hotel();
        if (listing.hotel(hotel.id()).filter(hotel::equals).isEmpty()) {
            listing.found(hotel, row.distanceKm(), List.of());
            log.append(new HotelFound(hotel, row.distanceKm(), List.of()));
        }
    }

    private static boolean sameOffers(List<PricedOffer> before, List<PricedOffer> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            PricedOffer earlier = before.get(i);
            if (!earlier.offer().equals(now.get(i).offer())
                    || earlier.origin().source() != now.get(i).origin().source()) {
                return false;
            }
        }
        return true;
    }

    /** Shows what was kept back for want of a name, and tells again of hotels that are better known than before. */
    private void describe(SupplierProgress supplier) {
        for (HotelRow row : List.copyOf(supplier.unnamed().values())) {
            known.apply(row.hotel().id()).ifPresent(hotel -> show(hotel.offering(row.offers()), supplier));
        }
        listing.found().forEach(id -> known.apply(id).ifPresent(this::find));
    }

    private void placeUnnamed(SupplierProgress supplier) {
        supplier.unnamed().values().forEach(row -> place(row, supplier));
        supplier.unnamed().clear();
    }

    private void change(LedgerLine line) {
        log.append(new SupplierChanged(line));
    }

    private boolean conclude() {
        boolean ended = suppliers.values().stream().allMatch(SupplierProgress::hasEnded);
        if (ended) {
            settle();
            log.append(new Done(ledger().complete(), ledger()));
        }
        return !ended;
    }

    /** Calls the order final, once; whoever has not answered by now is late. */
    private void settle() {
        if (settled) {
            return;
        }
        settled = true;
        suppliers.values().stream()
                .filter(supplier -> !supplier.hasEnded())
                .forEach(supplier -> change(supplier.late()));
        log.append(new Settled(ledger().complete(), ledger(), listing.hotels(), listing.offers(), listing.cheapest()));
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
