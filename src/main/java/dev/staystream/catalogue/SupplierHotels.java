package dev.staystream.catalogue;

import dev.staystream.catalogue.HotelTable.HotelRow;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.Location;
import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.SupplierHotel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Every supplier hotel there is: by type and code, by its own id, and by place. */
final class SupplierHotels {

    /** As many pictures as a page ever shows of one hotel; some contents have hundreds. */
    private static final int MAX_IMAGES = 20;

    private final Map<String, Map<String, KnownHotel>> byCode = new ConcurrentHashMap<>();

    private final Map<HotelId, KnownHotel> byId = new ConcurrentHashMap<>();

    private final Map<String, AreaIndex> places = new ConcurrentHashMap<>();

    private final UnpackedHotels unpacked = new UnpackedHotels();

    private final JoinedHotels joined = new JoinedHotels(unpacked);

    private final WriteBehind<KnownHotel, HotelRow> writes;

    private final Unmatched unmatched;

    SupplierHotels(WriteBehind<KnownHotel, HotelRow> writes, Unmatched unmatched) {
        this.writes = writes;
        this.unmatched = unmatched;
    }

    /** The supplier hotel whose own id this is. */
    Optional<KnownHotel> find(HotelId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The hotel of a supplier type's code, as it is known. */
    Optional<KnownHotel> find(String type, String code) {
        return Optional.ofNullable(byCode.getOrDefault(type, Map.of()).get(code));
    }

    /** What its supplier told of it. */
    SupplierHotel told(KnownHotel hotel) {
        return unpacked.of(hotel).told();
    }

    /** The hotel it is shown as, all sources together; not at all while nobody has told the name. */
    Optional<Hotel> shown(KnownHotel hotel) {
        return hotel.joined().flatMap(joined::of).or(() -> unpacked.of(hotel).hotel());
    }

    List<String> codesIn(String type, Area area) {
        return place(type).codesIn(area);
    }

    /** Every supplier hotel in the area, by the id it has alone. */
    List<HotelId> idsIn(Area area) {
        return places.values().stream()
                .flatMap(place -> place.hotelsIn(area))
                .map(KnownHotel::own)
                .sorted()
                .toList();
    }

    private AreaIndex place(String type) {
        return places.computeIfAbsent(type, name -> new AreaIndex());
    }

    /** The hotel of a supplier type's code, known from now on. */
    KnownHotel at(String type, String code) {
        return find(type, code).orElseGet(() -> noted(type, code, HotelIds.of(type, code)));
    }

    private KnownHotel noted(String type, String code, HotelId id) {
        KnownHotel hotel = byCode.computeIfAbsent(type, name -> new ConcurrentHashMap<>())
                .computeIfAbsent(code, name -> new KnownHotel(type, code, id));
        byId.putIfAbsent(id, hotel);
        return hotel;
    }

    /** Adds to what is known whatever it lacks; true when there was something. Answers to searches are cut short. */
    boolean complete(KnownHotel hotel, SupplierHotel told) {
        return adds(told, told(hotel)) && tell(hotel, known -> merged(known, told));
    }

    private static boolean adds(SupplierHotel told, SupplierHotel known) {
        return (known.name().isEmpty() && told.name().isPresent())
                || !known.details().completedBy(told.details()).equals(known.details());
    }

    /** Takes the told for true, and keeps of what is known only what it lacks; true when anything changed. */
    boolean correct(KnownHotel hotel, SupplierHotel told) {
        return tell(hotel, known -> merged(told, known));
    }

    private static SupplierHotel merged(SupplierHotel first, SupplierHotel second) {
        HotelDetails details = first.details().completedBy(second.details());
        return new SupplierHotel(first.code(), first.name().or(second::name), trimmed(details));
    }

    private static HotelDetails trimmed(HotelDetails details) {
        return details.images().size() <= MAX_IMAGES
                ? details
                : new HotelDetails(
                        details.location(),
                        details.address(),
                        details.stars(),
                        details.rating(),
                        details.phone(),
                        details.website(),
                        details.images().subList(0, MAX_IMAGES));
    }

    private boolean tell(KnownHotel hotel, UnaryOperator<SupplierHotel> merging) {
        SupplierHotel before = told(hotel);
        if (merging.apply(before).equals(before)) {
            return false;
        }
        synchronized (hotel) {
            SupplierHotel now = merging.apply(told(hotel));
            keep(hotel, HotelPacking.pack(now));
            if (!hotel.listing(now).equals(hotel.listing(before))) {
                unmatched.add(hotel);
            }
            write(hotel);
        }
        return true;
    }

    private void write(KnownHotel hotel) {
        writes.add(hotel, HotelRow.of(hotel, unmatched.contains(hotel)));
    }

    /** Notes that a hotel was compared with all others. */
    void compared(KnownHotel hotel) {
        synchronized (hotel) {
            write(hotel);
        }
    }

    private void keep(KnownHotel hotel, byte[] content) {
        Optional<Location> before = hotel.location();
        hotel.keep(content);
        place(hotel.type()).move(hotel, before, hotel.location());
    }

    /** Takes over a hotel of the time before this start; what was told of it since then is the newer word. */
    void restore(HotelRow row) {
        KnownHotel hotel = noted(row.type(), row.code(), row.hotel());
        synchronized (hotel) {
            if (hotel.content().length == 0) {
                keep(hotel, row.content());
            } else {
                complete(hotel, HotelPacking.unpack(row.code(), row.content()));
            }
        }
        if (row.compared().equals(Matching.WEIGHTS)) {
            unmatched.addCompared(hotel);
        } else {
            unmatched.add(hotel);
        }
    }

    /** Takes over what another machine wrote of a hotel; whether it was news here. */
    boolean takeOver(HotelRow row) {
        boolean news = find(row.type(), row.code())
                .filter(hotel -> Arrays.equals(hotel.content(), row.content()))
                .isEmpty();
        if (news) {
            restore(row);
        }
        return news;
    }

    /** How many hotels could not be kept beyond this run so far. */
    long unwritten() {
        return writes.dropped();
    }

    /** Writes what waits to be written. */
    Mono<Void> settle() {
        return writes.drain();
    }
}
