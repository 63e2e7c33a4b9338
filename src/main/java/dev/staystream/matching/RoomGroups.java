package dev.staystream.matching;

import static java.util.Comparator.comparingLong;

import dev.staystream.matching.RoomGroup.Trait;
import dev.staystream.stay.Bed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Groups the offers of one hotel by room. What is unknown never contradicts, yet an offer that would fit two groups joins
 * neither, since nothing says which of the two rooms it is for.
 */
public final class RoomGroups {

    /** How many guests fit is told so loosely that it is shown but keeps nothing apart. */
    private static final List<Trait> DECISIVE =
            List.of(Trait.CATEGORY, Trait.CLASS, Trait.BEDS, Trait.VIEW, Trait.ACCESSIBLE, Trait.SMOKING);

    private RoomGroups() {}

    /** The groups, those of which most is known first; offers of equal knowledge in the order given. */
    public static <T> List<RoomGroup<T>> of(List<T> offers, Function<T, RoomTraits> traits) {
        List<Growing<T>> groups = new ArrayList<>();
        offers.stream()
                .sorted(comparingLong((T offer) -> known(traits.apply(offer)).count()).reversed())
                .forEach(offer -> join(offer, known(traits.apply(offer)).toMap(), groups));
        return groups.stream().map(Growing::group).toList();
    }

    private static <T> void join(T offer, Map<Trait, Object> known, List<Growing<T>> groups) {
        List<Growing<T>> fitting = groups.stream().filter(group -> group.fits(known)).toList();
        if (fitting.size() == 1) {
            fitting.getFirst().add(offer, known);
        } else {
            Growing<T> group = new Growing<>();
            group.add(offer, known);
            groups.add(group);
        }
    }

    /** The traits that are known. */
    private record Known(Map<Trait, Object> values) {

        Map<Trait, Object> toMap() {
            return values;
        }

        long count() {
            return DECISIVE.stream().filter(values::containsKey).count();
        }
    }

    private static Known known(RoomTraits traits) {
        Map<Trait, Object> known = new EnumMap<>(Trait.class);
        traits.category().ifPresent(category -> known.put(Trait.CATEGORY, category));
        traits.standing().ifPresent(standing -> known.put(Trait.CLASS, standing));
        if (!traits.beds().isEmpty()) {
            known.put(Trait.BEDS, traits.beds());
        }
        traits.view().ifPresent(view -> known.put(Trait.VIEW, view));
        traits.guests().ifPresent(guests -> known.put(Trait.GUESTS, guests));
        traits.accessible().ifPresent(accessible -> known.put(Trait.ACCESSIBLE, accessible));
        traits.smoking().ifPresent(smoking -> known.put(Trait.SMOKING, smoking));
        return new Known(known);
    }

    /** A group that may still get members. */
    private static final class Growing<T> {

        private final List<T> members = new ArrayList<>();

        private final Map<Trait, Object> values = new EnumMap<>(Trait.class);

        private final Map<Trait, Integer> tellers = new EnumMap<>(Trait.class);

        /** Whether nothing contradicts, and something agrees. */
        boolean fits(Map<Trait, Object> known) {
            List<Trait> both = DECISIVE.stream()
                    .filter(trait -> known.containsKey(trait) && values.containsKey(trait))
                    .toList();
            return !both.isEmpty()
                    && both.stream().allMatch(trait -> Objects.equals(values.get(trait), known.get(trait)));
        }

        void add(T offer, Map<Trait, Object> known) {
            members.add(offer);
            known.forEach((trait, value) -> {
                values.putIfAbsent(trait, value);
                tellers.merge(trait, 1, Integer::sum);
            });
        }

        RoomGroup<T> group() {
            return new RoomGroup<>(
                    members,
                    traits(),
                    told().filter(trait -> tellers.getOrDefault(trait, 0) > 1).toList(),
                    told().filter(trait -> tellers.getOrDefault(trait, 0) < members.size()).toList());
        }

        private Stream<Trait> told() {
            return DECISIVE.stream().filter(values::containsKey);
        }

        private RoomTraits traits() {
            Object guests = values.get(Trait.GUESTS);
            return new RoomTraits(
                    value(Trait.CATEGORY, String.class),
                    value(Trait.CLASS, String.class),
                    beds(),
                    value(Trait.VIEW, String.class),
                    guests == null ? OptionalInt.empty() : OptionalInt.of((int) guests),
                    value(Trait.ACCESSIBLE, Boolean.class),
                    value(Trait.SMOKING, Boolean.class));
        }

        private List<Bed> beds() {
            return values.get(Trait.BEDS) instanceof List<?> beds
                    ? beds.stream().map(Bed.class::cast).toList()
                    : List.of();
        }

        private <V> Optional<V> value(Trait trait, Class<V> type) {
            return Optional.ofNullable(values.get(trait)).map(type::cast);
        }
    }
}
