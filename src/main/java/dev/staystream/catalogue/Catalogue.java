package dev.staystream.catalogue;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierHotel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Every hotel that suppliers have told of, by its public id, by their codes and by place. It lies in memory, so that a
 * search never waits for the database, and behind that in the database, so that it outlives a restart.
 */
public final class Catalogue {

    private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

    private final SupplierHotels hotels;

    private final Joins joins;

    private final Explanations explanations;

    private final Contents contents;

    private final Mono<Void> loaded;

    Catalogue(SupplierHotels hotels, Kinship kinship, Contents contents, Mono<Void> loading) {
        this.hotels = hotels;
        this.joins = kinship.joins();
        this.explanations = new Explanations(hotels, kinship.likenesses(), kinship.rulings());
        this.contents = contents;
        this.loaded = loading.cache(done -> FOREVER, error -> Duration.ZERO, () -> FOREVER);
    }

    /**
     * What came of telling the catalogue about a supplier hotel.
     *
     * @param source the id it has when it is shown alone, whatever it is shown as
     * @param hotel the hotel as it is known now, all sources together; empty while nobody has told its name
     * @param improved whether more is known of it than before
     */
    public record Learned(HotelId source, Optional<Hotel> hotel, boolean improved) {}

    /** The public id of the hotel that a supplier type gave this code; while nothing else is known of it, the same everywhere. */
    public HotelId idOf(String type, String code) {
        return hotels.find(type, code).map(KnownHotel::id).orElseGet(() -> HotelIds.of(type, code));
    }

    /** The id under which a hotel is shown now that is or was shown under the given one; empty for an id never given. */
    public Optional<HotelId> current(HotelId id) {
        return hotels.find(id).map(KnownHotel::id);
    }

    /** Adds to what is known of a supplier hotel whatever an answer tells more. */
    public Learned learn(String type, SupplierHotel told) {
        KnownHotel hotel = hotels.at(type, told.code());
        boolean improved = hotels.complete(hotel, told);
        return new Learned(hotel.own(), hotels.shown(hotel), improved);
    }

    /** The hotel that is or was shown under this id, if it is known by name; it carries the id it is shown under now. */
    public Optional<Hotel> hotel(HotelId id) {
        return hotels.find(id).flatMap(hotels::shown);
    }

    /** The hotel of this id as lists show it: called by a supplier's code while nobody has told its name. */
    public Optional<Hotel> shown(HotelId id) {
        return hotels.find(id).map(known -> hotels.shown(known).orElseGet(() -> coded(known)));
    }

    private Hotel coded(KnownHotel known) {
        SupplierHotel told = hotels.told(known);
        return new Hotel(known.id(), told.called(), told.details());
    }

    /** All who tell of a hotel, in the order of the ids they have alone, and why each is taken for this hotel. */
    public List<Source> sources(HotelId id) {
        return hotels.find(id).map(explanations::of).orElseGet(List::of);
    }

    /** All codes that a supplier type has for a hotel, in the order of their own ids; none when it does not have it. */
    public List<String> codes(String type, HotelId id) {
        return hotels.find(id).map(KnownHotel::sources).orElseGet(List::of).stream()
                .filter(source -> source.type().equals(type))
                .map(KnownHotel::code)
                .toList();
    }

    /** The code that a supplier has for the source of an offer. */
    public Optional<String> code(HotelId source) {
        return hotels.find(source).map(KnownHotel::code);
    }

    /** How often hotels have turned out to be one, or two, since the start. */
    public long edition() {
        return joins.edition();
    }

    /** Every time that hotels turn out to be one, or two; who is slow is told of the newest time only. */
    public Flux<Long> editions() {
        return joins.changes();
    }

    /** Every id under which a hotel in the area is or was shown, in ascending order. */
    public List<HotelId> idsIn(Area area) {
        return hotels.idsIn(area);
    }

    /** Every id under which a hotel is or was shown; one that was never given is alone. */
    public List<HotelId> ids(HotelId id) {
        return hotels.find(id)
                .map(known -> known.sources().stream().map(KnownHotel::own).toList())
                .orElseGet(() -> List.of(id));
    }

    /** The codes of all hotels that a supplier type is known to have in an area, in ascending order. */
    public List<String> codesIn(String type, Area area) {
        return hotels.codesIn(type, area);
    }

    /** All hotels that suppliers are known to have in an area and have told the name of, in the order of their ids. */
    public List<Hotel> hotelsIn(Area area) {
        return hotels.idsIn(area).stream()
                .flatMap(id -> current(id).stream())
                .distinct()
                .sorted()
                .flatMap(id -> hotel(id).stream())
                .toList();
    }

    /**
     * Completes when the supplier's hotels in the area are known: at once when they are, otherwise when its content has
     * told them. Content that has aged is fetched anew without making anyone wait; a failure is told to those who wait and
     * forgotten.
     */
    public Mono<Void> prepare(Supplier supplier, Area area) {
        return loaded.onErrorComplete().then(Mono.defer(() -> contents.prepare(supplier, area)));
    }

    /** Completes when everything of the time before is known. */
    Mono<Void> loaded() {
        return loaded;
    }

    /**
     * Writes what waits to be written, once everything of the time before is known. Areas come after the hotels in them, so
     * that a crash between the two only costs another fetch.
     */
    Mono<Void> settle() {
        return loaded.then(hotels.settle()).then(contents.settle());
    }
}
