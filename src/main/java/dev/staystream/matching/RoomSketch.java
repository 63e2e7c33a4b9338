package dev.staystream.matching;

import static java.util.Comparator.comparingInt;

import dev.staystream.stay.RoomTrait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A room as one or several offers tell of it in the same way.
 *
 * @param decisive what tells it from others, as far as it is known
 * @param offers the places of the offers that tell it so
 */
record RoomSketch(RoomTraits traits, Map<RoomTrait, Object> decisive, List<Integer> offers) {

    /** The fullest first; those that are equally full in an order that has nothing to do with that of the offers. */
    static final Comparator<RoomSketch> FULLEST =
            comparingInt((RoomSketch sketch) -> -sketch.decisive.size()).thenComparing(sketch -> sketch.decisive.toString());

    /** A sketch that no offer has told yet. */
    static RoomSketch of(RoomTraits traits) {
        return new RoomSketch(traits, traits.decisive(), new ArrayList<>());
    }

    /** Whether something agrees with what is known of another room, and nothing contradicts. */
    boolean fits(Map<RoomTrait, Object> other) {
        boolean agrees = false;
        for (Map.Entry<RoomTrait, Object> told : decisive.entrySet()) {
            Object there = other.get(told.getKey());
            if (there != null && !there.equals(told.getValue())) {
                return false;
            }
            agrees |= there != null;
        }
        return agrees;
    }

    private boolean contradicts(RoomSketch other) {
        return decisive.entrySet().stream()
                .anyMatch(told -> !told.getValue().equals(other.decisive.getOrDefault(told.getKey(), told.getValue())));
    }

    /** Whether it may be either of two rooms that are not the same. */
    boolean isAmbiguousAmong(Collection<RoomSketch> all) {
        List<RoomSketch> fitting =
                all.stream().filter(other -> fits(other.decisive)).toList();
        return fitting.stream().anyMatch(one -> fitting.stream().anyMatch(one::contradicts));
    }
}
