package dev.staystream.catalogue;

import dev.staystream.catalogue.HotelTable.Changed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Mono;

/** What other machines were told of hotels since this one was started. */
final class HotelsElsewhere {

    /** As far as the clocks of machines may be apart, and writing may take; so much of the time before is read again. */
    static final Duration APART = Duration.ofMinutes(1);

    private final HotelTable table;

    private final SupplierHotels hotels;

    private volatile Instant known;

    HotelsElsewhere(HotelTable table, SupplierHotels hotels, Clock clock) {
        this.table = table;
        this.hotels = hotels;
        this.known = clock.instant();
    }

    /** Takes over what is new, a portion at a time. */
    Mono<Void> takeOver() {
        return Mono.defer(() -> table.since(known.minus(APART))
                .concatMap(portion -> Mono.fromRunnable(() -> takeOver(portion)))
                .then());
    }

    private void takeOver(List<Changed> portion) {
        portion.forEach(changed -> hotels.takeOver(changed.row()));
        portion.stream().map(Changed::at).filter(known::isBefore).max(Instant::compareTo).ifPresent(newest -> known = newest);
    }
}
