package dev.staystream.search;

import dev.staystream.merge.HotelRow;
import dev.staystream.merge.Listing;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.PricedOffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The hotels of one search and every supplier's offers for them, told to its log. Suppliers answer for supplier hotels,
 * each named by the id it has alone; which of them are one hotel may turn out while the search runs.
 */
final class Findings {

    private final EventLog log;

    private final Collection<SupplierProgress> suppliers;

    /** The hotel that a supplier hotel is shown as now, without offers; empty while it has no name. */
    private final Function<HotelId, Optional<HotelRow>> known;

    private final Listing listing = new Listing();

    private final Grouping grouping = new Grouping();

    Findings(EventLog log, Collection<SupplierProgress> suppliers, Function<HotelId, Optional<HotelRow>> known) {
        this.log = log;
        this.suppliers = suppliers;
        this.known = known;
    }

    /** What has been found, folded. */
    Listing listing() {
        return listing;
    }

    /** Shows what a supplier has for its hotel, or keeps it back while nobody has told the hotel's name yet. */
    void arrive(HotelRow told, SupplierProgress supplier) {
        HotelId source = id(told);
        Optional<HotelRow> hotel = known.apply(source);
        if (hotel.isPresent()) {
            supplier.unnamed().remove(source);
            place(hotel.get(), told, supplier);
        } else {
            supplier.unnamed().put(source, told);
        }
    }

    /** Shows what was kept back for want of a name, and tells again of hotels that are better known than before. */
    void describe(SupplierProgress supplier) {
        List.copyOf(supplier.unnamed().values()).forEach(told -> arrive(told, supplier));
        listing.found().forEach(id -> known.apply(id)
                .filter(hotel -> id(hotel).equals(id))
                .ifPresent(this::find));
    }

    /** Shows what is still kept back, without a name. */
    void placeUnnamed(SupplierProgress supplier) {
        supplier.unnamed().values().forEach(told -> place(told, told, supplier));
        supplier.unnamed().clear();
    }

    private void place(HotelRow hotel, HotelRow told, SupplierProgress supplier) {
        HotelId source = id(told);
        Optional<HotelId> shownAs = grouping.hotel(source);
        supplier.tell(source, told.offers());
        if (shownAs.isEmpty() && told.offers().isEmpty()) {
            return;
        }
        if (shownAs.isEmpty()) {
            grouping.put(source, id(hotel));
        } else if (!shownAs.get().equals(id(hotel))) {
            rejoin();
        }
        offer(hotel, supplier);
    }

    private void offer(HotelRow hotel, SupplierProgress supplier) {
        HotelId id = id(hotel);
        List<PricedOffer> before = listing.offers(id, supplier.id());
        List<PricedOffer> now = supplier.offers(grouping.sources(id), id);
        if (before.isEmpty() && now.isEmpty()) {
            return;
        }
        find(hotel);
        if (!sameOffers(before, now)) {
            supplier.count(before.size(), now.size());
            listing.offered(id, supplier.id(), now);
            log.append(new Offered(id, supplier.id(), now));
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

    private void find(HotelRow hotel) {
        if (listing.hotel(id(hotel)).filter(hotel.hotel()::equals).isEmpty()) {
            found(hotel, List.of());
        }
    }

    private void found(HotelRow hotel, List<HotelId> replaced) {
        listing.found(hotel.hotel(), hotel.distanceKm(), replaced);
        log.append(new HotelFound(hotel.hotel(), hotel.distanceKm(), replaced));
    }

    /** Tells of hotels that turned out to be one, or two, since they were shown. */
    void rejoin() {
        Map<HotelId, HotelRow> hotels = new HashMap<>();
        grouping.regroup(source -> now(source, hotels))
                .forEach((id, replaced) -> Optional.ofNullable(hotels.get(id)).ifPresent(hotel -> retell(hotel, replaced)));
    }

    private HotelId now(HotelId source, Map<HotelId, HotelRow> hotels) {
        Optional<HotelRow> hotel = known.apply(source);
        hotel.ifPresent(row -> hotels.put(id(row), row));
        return hotel.map(Findings::id).or(() -> grouping.hotel(source)).orElse(source);
    }

    private void retell(HotelRow hotel, List<HotelId> left) {
        List<HotelId> replaced =
                left.stream().filter(id -> listing.hotel(id).isPresent()).toList();
        if (!replaced.isEmpty()) {
            replaced.forEach(this::uncount);
            found(hotel, replaced);
        }
        suppliers.forEach(supplier -> offer(hotel, supplier));
    }

    private void uncount(HotelId gone) {
        suppliers.forEach(supplier ->
                supplier.count(listing.offers(gone, supplier.id()).size(), 0));
    }

    private static HotelId id(HotelRow row) {
        return row.hotel().id();
    }
}
