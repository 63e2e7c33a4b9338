package dev.staystream.place;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A gazetteer of few places, each with one name. */
final class SmallGazetteer {

    private SmallGazetteer() {}

    /** Places with these names and ascending ids from 0, the most populous first. */
    static Places of(String... names) {
        List<Place> places = IntStream.range(0, names.length)
                .mapToObj(id -> place(id, names[id], names.length - id))
                .toList();
        SortedMap<String, List<Integer>> spelled = new TreeMap<>();
        SortedMap<String, List<Integer>> endings = new TreeMap<>();
        for (Place place : places) {
            String name = Spelling.of(place.name());
            add(spelled, Stream.of(name), place.id());
            add(endings, Spelling.endings(name), place.id());
        }
        return new Places(new Gazetteer(places, names(spelled), names(endings), names(new TreeMap<>())));
    }

    private static Place place(int id, String name, int population) {
        return new Place(id, name, new CountryCode("CH"), "", new Location(0, id), population, ZoneOffset.UTC);
    }

    private static void add(SortedMap<String, List<Integer>> bearers, Stream<String> names, int id) {
        names.forEach(
                name -> bearers.computeIfAbsent(name, key -> new ArrayList<>()).add(id));
    }

    private static Names names(SortedMap<String, List<Integer>> bearers) {
        List<int[]> ranks = bearers.values().stream()
                .map(ids -> ids.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        return new Names(List.copyOf(bearers.keySet()), ranks);
    }
}
