package dev.staystream.catalogue;

import dev.staystream.catalogue.AreaTable.AreaRow;
import dev.staystream.stay.Destination.Area;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.Unshared;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The fetching of suppliers' content, an area at a time: once for all who wait for it, and again beside when it has aged. */
final class Contents {

    /** Areas that may wait to be fetched anew; more are noticed when they are asked for again. */
    private static final int MAX_RENEWALS = 1_000;

    private final SupplierHotels hotels;

    private final WriteBehind<ContentArea, AreaRow> writes;

    private final Duration renewAfter;

    private final Clock clock;

    private final Map<String, ContentAreas> known = new ConcurrentHashMap<>();

    private final Map<ContentArea, Mono<Void>> underWay = new ConcurrentHashMap<>();

    private final Map<ContentArea, Supplier> renewals = new ConcurrentHashMap<>();

    Contents(SupplierHotels hotels, WriteBehind<ContentArea, AreaRow> writes, Duration renewAfter, Clock clock) {
        this.hotels = hotels;
        this.writes = writes;
        this.renewAfter = renewAfter;
        this.clock = clock;
    }

    /** An area of a supplier type. */
    record ContentArea(String type, Area area) {}

    /** Takes over an area of the time before this start. */
    void restore(AreaRow row) {
        areas(row.type()).fetched(row.area(), row.fetchedAt());
    }

    private ContentAreas areas(String type) {
        return known.computeIfAbsent(type, name -> new ContentAreas());
    }

    /** Completes when the area's hotels are known; fails when they are not and cannot be fetched. */
    Mono<Void> prepare(Supplier supplier, Area area) {
        ContentArea wanted = new ContentArea(supplier.type(), area);
        Optional<Instant> since = areas(wanted.type()).knownSince(area);
        since.filter(this::aged).ifPresent(fetchedAt -> renewSoon(wanted, supplier));
        return since.isPresent() ? Mono.empty() : fetch(wanted, supplier);
    }

    private boolean aged(Instant fetchedAt) {
        return fetchedAt.plus(renewAfter).isBefore(clock.instant());
    }

    private void renewSoon(ContentArea area, Supplier supplier) {
        if (renewals.size() < MAX_RENEWALS) {
            renewals.putIfAbsent(area, supplier);
        }
    }

    /** Fetches anew what has aged, one area after the other; reports the failures at the end. */
    Mono<Void> renew() {
        return Flux.defer(() -> Flux.fromIterable(List.copyOf(renewals.entrySet())))
                .concatMapDelayError(renewal ->
                        fetch(renewal.getKey(), renewal.getValue()).doFinally(end -> renewals.remove(renewal.getKey())))
                .then();
    }

    private Mono<Void> fetch(ContentArea area, Supplier supplier) {
        return underWay.computeIfAbsent(area, wanted -> fetching(wanted, supplier));
    }

    private Mono<Void> fetching(ContentArea area, Supplier supplier) {
        return Mono.defer(() -> fetched(area, supplier, hotels.unwritten()))
                .contextWrite(Unshared::leftBehind)
                .doOnTerminate(() -> underWay.remove(area))
                .cache();
    }

    private Mono<Void> fetched(ContentArea area, Supplier supplier, long unwritten) {
        return supplier.hotels(area.area())
                .map(hotel -> learned(area.type(), hotel))
                .then(Mono.fromRunnable(() -> note(area, unwritten)));
    }

    private boolean learned(String type, SupplierHotel hotel) {
        return hotels.correct(hotels.at(type, hotel.code()), hotel);
    }

    /** Writes what waits to be written. */
    Mono<Void> settle() {
        return writes.drain();
    }

    /** An area is known beyond this run only when its hotels are. */
    private void note(ContentArea area, long unwrittenBefore) {
        Instant now = clock.instant();
        areas(area.type()).fetched(area.area(), now);
        if (hotels.unwritten() == unwrittenBefore) {
            writes.add(area, new AreaRow(area.type(), area.area(), now));
        }
    }
}
