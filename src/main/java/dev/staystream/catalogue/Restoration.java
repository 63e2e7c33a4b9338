package dev.staystream.catalogue;

import reactor.core.publisher.Mono;

/** Brings back what was known, thought and decided before this start. */
final class Restoration {

    private final HotelTable hotelTable;

    private final LinkTable linkTable;

    private final RulingBook rulingBook;

    private final AreaTable areaTable;

    Restoration(HotelTable hotelTable, LinkTable linkTable, RulingBook rulingBook, AreaTable areaTable) {
        this.hotelTable = hotelTable;
        this.linkTable = linkTable;
        this.rulingBook = rulingBook;
        this.areaTable = areaTable;
    }

    /** Hotels first, since all else is about them; areas last, since an area is known only when its hotels are. */
    Mono<Void> of(SupplierHotels hotels, Kinship kinship, Contents contents) {
        return hotelTable
                .restore(hotels)
                .then(linkTable.restore(hotels, kinship.likenesses()))
                .then(rulingBook.takeOver())
                .then(Mono.fromRunnable(kinship.regrouping()::everywhere))
                .then(areaTable.restore(contents));
    }
}
