package dev.staystream.merge;

import dev.staystream.stay.Hotel;
import dev.staystream.stay.HotelId;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * All offers of a search so far, folded together: the newest word of each supplier on each hotel. One thread folds; what
 * it hands out is immutable.
 */
public final class Listing {

    private final Map<HotelId, Entry> entries = new LinkedHashMap<>();

    /** A hotel as it is known now; its offers so far stay. */
    public void found(Hotel hotel, OptionalDouble distanceKm, Collection<HotelId> replaced) {
        replaced.forEach(entries::remove);
        Entry known = entries.get(hotel.id());
        entries.put(hotel.id(), new Entry(hotel, distanceKm, known == null ? new TreeMap<>() : known.offers));
    }

    /** All offers of a supplier for a hotel that was found before; none withdraw its earlier ones. */
    public void offered(HotelId hotel, SupplierId supplier, List<PricedOffer> offers) {
        Entry entry = entries.get(hotel);
        if (entry == null) {
            throw new IllegalArgumentException("hotel %s has offers but was never found".formatted(hotel));
        }
        if (offers.isEmpty()) {
            entry.offers.remove(supplier);
        } else {
            entry.offers.put(supplier, List.copyOf(offers));
        }
    }

    /** What a supplier last said of a hotel, or nothing. */
    public List<PricedOffer> offers(HotelId hotel, SupplierId supplier) {
        Entry entry = entries.get(hotel);
        return entry == null ? List.of() : entry.offers.getOrDefault(supplier, List.of());
    }

    /** What all suppliers last said of a hotel, the cheapest first. */
    public List<PricedOffer> offers(HotelId hotel) {
        Entry entry = entries.get(hotel);
        return entry == null ? List.of() : entry.row(Filter.NONE).offers();
    }

    /** The hotel as it was last found. */
    public Optional<Hotel> hotel(HotelId id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::hotel);
    }

    /** Every hotel found so far, with offers or without. */
    public List<HotelId> found() {
        return List.copyOf(entries.keySet());
    }

    /** Every hotel that passes the filter with at least one offer, in the order wanted. */
    public List<HotelRow> rows(Filter filter, Sort sort) {
        List<HotelRow> rows = entries.values().stream()
                .map(entry -> entry.row(filter))
                .filter(row -> !row.offers().isEmpty() && filter.passes(row))
                .toList();
        return Ranking.arranged(rows, sort);
    }

    /** How many hotels have an offer. */
    public int hotels() {
        return (int) entries.values().stream()
                .filter(entry -> !entry.offers.isEmpty())
                .count();
    }

    /** How many offers there are. */
    public int offers() {
        return entries.values().stream()
                .flatMap(entry -> entry.offers.values().stream())
                .mapToInt(List::size)
                .sum();
    }

    /** The lowest complete all-in total, or else the lowest incomplete one, whose total says so. */
    public Optional<PricedOffer> cheapest() {
        return entries.values().stream()
                .flatMap(entry -> entry.offers.values().stream())
                .flatMap(List::stream)
                .min(Ranking.OFFERS);
    }

    private record Entry(Hotel hotel, OptionalDouble distanceKm, Map<SupplierId, List<PricedOffer>> offers) {

        private HotelRow row(Filter filter) {
            List<PricedOffer> passing = new ArrayList<>();
            offers.values().forEach(own -> own.stream().filter(filter::passes).forEach(passing::add));
            passing.sort(Ranking.OFFERS);
            return new HotelRow(hotel, distanceKm, passing);
        }
    }
}
