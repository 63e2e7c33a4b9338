package dev.staystream.stay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The room an offer is for; for several unequal rooms their names are joined.
 *
 * @param category the standing such as {@code standard} or {@code suite}, when known
 * @param maxGuests how many may sleep in it, when known
 * @param accessible whether it is made for guests with reduced mobility, when known
 * @param smoking whether smoking is allowed in it, when known
 */
public record Room(
        String name,
        Optional<String> category,
        List<Bed> beds,
        Optional<String> view,
        OptionalInt maxGuests,
        Optional<Boolean> accessible,
        Optional<Boolean> smoking) {

    public Room {
        beds = List.copyOf(beds);
    }

    /** A room of which nobody has said whether it is accessible or for smokers. */
    public Room(String name, Optional<String> category, List<Bed> beds, Optional<String> view, OptionalInt maxGuests) {
        this(name, category, beds, view, maxGuests, Optional.empty(), Optional.empty());
    }

    /** A room of which only the name is known. */
    public static Room named(String name) {
        return new Room(name, Optional.empty(), List.of(), Optional.empty(), OptionalInt.empty());
    }
}
