package dev.staystream.matching;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Room;
import java.util.List;
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

    public RoomTraits {
        beds = List.copyOf(beds);
    }

    /** The room with what these traits add to it; what its supplier stated stays. */
    Room complete(Room room) {
        return new Room(
                room.name(),
                room.category().or(() -> standing).or(() -> category.filter(kind -> !kind.equals("room"))),
                room.beds().isEmpty() ? beds : room.beds(),
                room.view().or(() -> view),
                room.maxGuests().isPresent() ? room.maxGuests() : guests);
    }
}
