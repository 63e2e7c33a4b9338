package dev.staystream.search;

import dev.staystream.stay.HotelId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Which supplier hotels, named by the ids they have alone, a search shows under which hotel. */
final class Grouping {

    private final Map<HotelId, HotelId> hotels = new LinkedHashMap<>();

    private final Map<HotelId, Set<HotelId>> sources = new LinkedHashMap<>();

    /** The hotel that a source is shown under, if it is shown. */
    Optional<HotelId> hotel(HotelId source) {
        return Optional.ofNullable(hotels.get(source));
    }

    /** Every source that is shown under a hotel. */
    Set<HotelId> sources(HotelId hotel) {
        return sources.getOrDefault(hotel, Set.of());
    }

    /** Shows a source under a hotel from now on. */
    void put(HotelId source, HotelId hotel) {
        HotelId before = hotels.put(source, hotel);
        if (before != null) {
            sources(before).remove(source);
        }
        sources.computeIfAbsent(hotel, id -> new LinkedHashSet<>(2)).add(source);
    }

    /**
     * Shows every source under the hotel it is known as now. Returns the hotels whose sources are others than before, each
     * with those it replaces: the ones of which nothing is left.
     */
    Map<HotelId, List<HotelId>> regroup(UnaryOperator<HotelId> now) {
        Map<HotelId, List<HotelId>> regrouped = new LinkedHashMap<>();
        Map<HotelId, HotelId> left = new LinkedHashMap<>();
        Map.copyOf(hotels).forEach((source, before) -> {
            HotelId after = now.apply(source);
            if (!after.equals(before)) {
                put(source, after);
                left.putIfAbsent(before, after);
                regrouped.put(after, new ArrayList<>());
            }
        });
        left.forEach((before, after) -> {
            if (sources(before).isEmpty()) {
                regrouped.computeIfAbsent(after, id -> new ArrayList<>()).add(before);
            } else {
                regrouped.putIfAbsent(before, new ArrayList<>());
            }
        });
        return regrouped;
    }
}
