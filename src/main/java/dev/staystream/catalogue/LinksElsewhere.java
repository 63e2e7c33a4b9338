package dev.staystream.catalogue;

import static java.util.stream.Collectors.toSet;

import dev.staystream.catalogue.LinkTable.LinkRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** What other machines have come to think of hotels since this one was started. */
final class LinksElsewhere {

    private final LinkTable table;

    private final SupplierHotels hotels;

    private final Kinship kinship;

    private volatile Instant known;

    LinksElsewhere(LinkTable table, SupplierHotels hotels, Kinship kinship, Clock clock) {
        this.table = table;
        this.hotels = hotels;
        this.kinship = kinship;
        this.known = clock.instant();
    }

    /** Takes over what is new about hotels that are known here, a portion at a time. */
    Mono<Void> takeOver() {
        return Mono.defer(() -> table.since(known.minus(HotelsElsewhere.APART))
                .concatMap(portion -> Mono.fromRunnable(() -> takeOver(portion)))
                .then());
    }

    private void takeOver(List<LinkRow> portion) {
        kinship.regrouping().around(portion.stream().flatMap(this::news).collect(toSet()));
        portion.stream()
                .map(LinkRow::comparedAt)
                .filter(known::isBefore)
                .max(Instant::compareTo)
                .ifPresent(newest -> known = newest);
    }

    /** The two hotels of a row that says anything else than what is thought here. */
    private Stream<KnownHotel> news(LinkRow row) {
        Optional<KnownHotel> one = hotels.find(row.pair().one());
        Optional<KnownHotel> other = hotels.find(row.pair().other());
        return one.isPresent() && other.isPresent() && replaced(one.get(), other.get(), row)
                ? Stream.of(one.get(), other.get())
                : Stream.empty();
    }

    private boolean replaced(KnownHotel one, KnownHotel other, LinkRow row) {
        Optional<Likeness> before = kinship.likenesses().between(one, other);
        Optional<Likeness> now = LinkTable.likeness(row, hotels);
        boolean same = before.isPresent() == now.isPresent()
                && before.filter(likeness -> !likeness.agreesWith(now.orElseThrow())).isEmpty();
        if (!same) {
            before.ifPresent(kinship.likenesses()::remove);
            now.ifPresent(kinship.likenesses()::put);
        }
        return !same;
    }
}
