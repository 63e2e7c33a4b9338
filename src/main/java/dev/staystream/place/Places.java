package dev.staystream.place;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.staystream.stay.Location;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The cities of the world by what they are called, in any language and alphabet. */
public final class Places {

    /** The longest text that is read; GeoNames knows no longer name. */
    private static final int LONGEST_TEXT = 200;

    private final List<Place> places;
    private final Map<Integer, Place> byId;
    private final Globe globe;
    private final Names divisions;
    private final List<Function<String, BitSet>> matches;
    private final Typos typos;

    Places(Gazetteer gazetteer) {
        this.places = gazetteer.places();
        this.byId = places.stream().collect(toUnmodifiableMap(Place::id, identity()));
        this.globe = new Globe(places.stream().map(Place::location).toList());
        this.divisions = gazetteer.divisions();
        this.typos = new Typos(gazetteer.names());
        this.matches = List.of(
                gazetteer.names()::equalTo,
                gazetteer.names()::startingWith,
                gazetteer.endings()::startingWith,
                typos::of);
    }

    /** The places of the gazetteer that is shipped. */
    public static Places shipped() {
        return new Places(Gazetteer.read());
    }

    /**
     * The places somebody may mean who types this: first those called so, then those one of whose names starts so, then
     * those one of whose names has a later word that starts so, then those called so but for one slip; among these, the
     * most populous first. Only if there are none at all, a name may also start so but for one slip.
     *
     * <p>A country or region, by name or code, may follow and narrows: {@code Paris, Texas} or {@code paris tx}. Blank
     * text finds nothing.
     */
    public List<Place> find(String text, int limit) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        List<Reading> readings = Reading.of(start, divisions, places.size());
        Set<Integer> found = new LinkedHashSet<>();
        matches.forEach(match -> add(readings, match, found, limit));
        if (found.isEmpty()) {
            add(readings, typos::ofBeginning, found, limit);
        }
        return found.stream().map(places::get).toList();
    }

    private static void add(List<Reading> readings, Function<String, BitSet> match, Set<Integer> found, int limit) {
        for (Reading reading : readings) {
            if (found.size() < limit) {
                BitSet ranks = match.apply(reading.name());
                ranks.and(reading.within());
                ranks.stream().takeWhile(rank -> found.size() < limit).forEach(found::add);
            }
        }
    }

    /** The place with this GeoNames number. */
    public Optional<Place> byId(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The place nearest to a point, however far. */
    public Place nearest(Location point) {
        return places.get(globe.nearest(point));
    }

    /** All places, the most populous first. */
    public List<Place> all() {
        return places;
    }
}
