package dev.staystream.matching;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.partitioningBy;

import dev.staystream.stay.Room;
import dev.staystream.stay.RoomTrait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Groups the offers of one hotel by room. What is unknown never contradicts, yet an offer that may be for either of two
 * rooms joins neither, since nothing says for which. The same offers make the same groups in whatever order they come.
 */
public final class RoomGroups {

    /** More ways of telling a room than any hotel has; those beyond are compared with none. */
    private static final int MOST_COMPARED = 100;

    private final RoomNames names;

    /** Groups by what rooms' suppliers state and these read in their names. */
    public RoomGroups(RoomNames names) {
        this.names = names;
    }

    /** The groups in the order of their first offers, and the offers of each in the order given. */
    public <T> List<RoomGroup<T>> of(List<T> offers, Function<T, Room> room) {
        Collection<RoomSketch> sketches = sketches(offers.stream().map(room).toList());
        return grouped(sketches).stream()
                .sorted(comparingInt(Growing::first))
                .map(group -> group.of(offers))
                .toList();
    }

    /** Offers of which nothing is known are told alike when they are named alike. */
    private Collection<RoomSketch> sketches(List<Room> rooms) {
        Map<Object, RoomSketch> sketches = new LinkedHashMap<>();
        for (int offer = 0; offer < rooms.size(); offer++) {
            RoomTraits traits = names.traits(rooms.get(offer));
            Map<RoomTrait, Object> decisive = traits.decisive();
            Object key = decisive.isEmpty() ? Spelling.words(rooms.get(offer).name()) : decisive;
            sketches.computeIfAbsent(key, first -> RoomSketch.of(traits)).offers().add(offer);
        }
        return sketches.values();
    }

    private static List<Growing> grouped(Collection<RoomSketch> sketches) {
        List<RoomSketch> told = sketches.stream()
                .filter(sketch -> !sketch.decisive().isEmpty())
                .sorted(RoomSketch.FULLEST)
                .toList();
        List<RoomSketch> compared = told.subList(0, Math.min(MOST_COMPARED, told.size()));
        List<Growing> groups = new ArrayList<>();
        Map<Boolean, List<RoomSketch>> ambiguous =
                compared.stream().collect(partitioningBy(sketch -> sketch.isAmbiguousAmong(compared)));
        ambiguous.getOrDefault(false, List.of()).forEach(sketch -> join(sketch, groups));
        Stream.of(
                        ambiguous.getOrDefault(true, List.of()).stream(),
                        told.stream().skip(compared.size()),
                        sketches.stream().filter(sketch -> sketch.decisive().isEmpty()))
                .flatMap(Function.identity())
                .forEach(alone -> groups.add(new Growing(alone)));
        return groups;
    }

    private static void join(RoomSketch sketch, List<Growing> groups) {
        List<Growing> fitting =
                groups.stream().filter(group -> sketch.fits(group.decisive)).toList();
        if (fitting.size() == 1) {
            fitting.getFirst().add(sketch);
        } else {
            groups.add(new Growing(sketch));
        }
    }

    /** A group that may still get members, the fullest sketch first. */
    private static final class Growing {

        private final List<RoomSketch> sketches = new ArrayList<>();

        private final Map<RoomTrait, Object> decisive = new EnumMap<>(RoomTrait.class);

        Growing(RoomSketch fullest) {
            add(fullest);
        }

        void add(RoomSketch sketch) {
            sketches.add(sketch);
            sketch.decisive().forEach(decisive::putIfAbsent);
        }

        int first() {
            return offers().min().orElseThrow();
        }

        private IntStream offers() {
            return sketches.stream().flatMap(sketch -> sketch.offers().stream()).mapToInt(Integer::intValue);
        }

        <T> RoomGroup<T> of(List<T> offers) {
            return new RoomGroup<>(
                    offers().sorted().<T>mapToObj(offers::get).toList(),
                    offers.get(sketches.getFirst().offers().getFirst()),
                    sketches.stream().map(RoomSketch::traits).reduce(RoomTraits.UNKNOWN, RoomTraits::or),
                    told().filter(trait -> tellers(trait) > 1).toList(),
                    told().filter(trait -> tellers(trait) < offers().count()).toList());
        }

        private Stream<RoomTrait> told() {
            return decisive.keySet().stream();
        }

        private int tellers(RoomTrait trait) {
            return sketches.stream()
                    .filter(sketch -> sketch.decisive().containsKey(trait))
                    .mapToInt(sketch -> sketch.offers().size())
                    .sum();
        }
    }
}
