package dev.staystream.matching;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Room;
import dev.staystream.stay.RoomTrait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a room; whatever is absent is unknown.
 *
 * @param category what it is, such as {@code room}, {@code suite} or {@code apartment}
 * @param standing its class, such as {@code standard} or {@code deluxe}
 * @param beds none when unknown, or when one or the other is made up as asked
 * @param view what its windows look at, such as {@code sea}
 * @param guests how many may sleep in it
 */
public record RoomTraits(
        Optional<String> category,
        Optional<String> standing,
        List<Bed> beds,
        Optional<String> view,
        OptionalInt guests,
        Optional<Boolean> accessible,
        Optional<Boolean> smoking) {

    static final RoomTraits UNKNOWN = new RoomTraits(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());

    public RoomTraits {
        beds = List.copyOf(beds);
    }

    /** These traits, and of what they leave unknown what others tell. */
    RoomTraits or(RoomTraits others) {
        return new RoomTraits(
                category.or(others::category),
                standing.or(others::standing),
                beds.isEmpty() ? others.beds : beds,
                view.or(others::view),
                guests.isPresent() ? guests : others.guests,
                accessible.or(others::accessible),
                smoking.or(others::smoking));
    }

    /** The room with what these traits add to it; what its supplier stated stays. */
    public Room complete(Room room) {
        return new Room(
                room.name(),
                room.category().or(() -> standing).or(() -> category.filter(kind -> !kind.equals("room"))),
                room.beds().isEmpty() ? beds : room.beds(),
                room.view().or(() -> view),
                room.maxGuests().isPresent() ? room.maxGuests() : guests,
                room.accessible().or(() -> accessible),
                room.smoking().or(() -> smoking));
    }

    /**
     * What tells the room from others, as far as it is known. How many guests fit is told so loosely that it is shown but
     * keeps nothing apart.
     */
    Map<RoomTrait, Object> decisive() {
        Map<RoomTrait, Object> known = new EnumMap<>(RoomTrait.class);
        category.ifPresent(value -> known.put(RoomTrait.CATEGORY, value));
        standing.ifPresent(value -> known.put(RoomTrait.CLASS, value));
        if (!beds.isEmpty()) {
            known.put(RoomTrait.BEDS, beds);
        }
        view.ifPresent(value -> known.put(RoomTrait.VIEW, value));
        accessible.ifPresent(value -> known.put(RoomTrait.ACCESSIBLE, value));
        smoking.ifPresent(value -> known.put(RoomTrait.SMOKING, value));
        return known;
    }
}
