package dev.staystream.web.html.hotel;

import static java.util.stream.Collectors.toSet;

import dev.staystream.search.RoomOffers;
import dev.staystream.stay.OfferId;
import dev.staystream.stay.PricedOffer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Which place of the page each kind of room has. It keeps the place while any offer for it stays, whatever else joins. */
final class RoomPlaces {

    private final int places;

    private final Map<Integer, Set<OfferId>> taken = new LinkedHashMap<>();

    RoomPlaces(int places) {
        this.places = places;
    }

    /** The places of these kinds of rooms, in the order given; those for which none is left have none. */
    Map<Integer, RoomOffers> place(List<RoomOffers> groups) {
        Map<Integer, RoomOffers> placed = new LinkedHashMap<>();
        groups.forEach(group -> before(group, placed.keySet()).ifPresent(place -> placed.put(place, group)));
        groups.stream()
                .filter(group -> !placed.containsValue(group))
                .forEach(group -> free(placed.keySet()).ifPresent(place -> placed.put(place, group)));
        placed.forEach((place, group) ->
                taken.computeIfAbsent(place, number -> new HashSet<>()).addAll(ids(group)));
        return placed;
    }

    private OptionalInt before(RoomOffers group, Set<Integer> others) {
        Set<OfferId> offers = ids(group);
        return taken.entrySet().stream()
                .filter(place -> !others.contains(place.getKey()))
                .filter(place -> place.getValue().stream().anyMatch(offers::contains))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    private OptionalInt free(Set<Integer> others) {
        return IntStream.rangeClosed(1, places)
                .filter(place -> !others.contains(place) && !taken.containsKey(place))
                .findFirst();
    }

    /** The places any kind of room has or had. */
    Set<Integer> taken() {
        return Set.copyOf(taken.keySet());
    }

    private static Set<OfferId> ids(RoomOffers group) {
        return group.offers().stream().map(PricedOffer::id).collect(toSet());
    }
}
