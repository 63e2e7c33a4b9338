package dev.staystream.catalogue;

import dev.staystream.stay.HotelId;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Where decisions are written down before they hold, and those of other machines are taken over from. */
final class RulingBook {

    private final RulingTable table;

    private final SupplierHotels hotels;

    private final Kinship kinship;

    RulingBook(RulingTable table, SupplierHotels hotels, Kinship kinship) {
        this.table = table;
        this.hotels = hotels;
        this.kinship = kinship;
    }

    /** Writes decisions down; from then on they hold. */
    Mono<Void> enter(List<Ruling> decided) {
        return table.write(decided).then(Mono.fromRunnable(() -> follow(decided)));
    }

    /** Everything ever decided about a hotel, the newest first. */
    Mono<List<Ruling>> history(HotelId hotel) {
        return table.history(hotel);
    }

    /** Takes over what was decided on other machines, or before this start. */
    Mono<Void> takeOver() {
        return Mono.defer(() -> table.since(kinship.rulings().unknownSince()))
                .flatMap(decided -> Mono.fromRunnable(() -> follow(decided)));
    }

    private void follow(List<Ruling> decided) {
        kinship.regrouping().around(decided.stream()
                .filter(kinship.rulings()::put)
                .flatMap(ruling -> Stream.of(ruling.one(), ruling.other()))
                .flatMap((HotelId id) -> hotels.find(id).stream())
                .toList());
    }
}
