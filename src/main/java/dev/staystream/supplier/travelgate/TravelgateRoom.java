package dev.staystream.supplier.travelgate;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Room;
import dev.staystream.supplier.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One of the rooms of an option.
 *
 * @param units how many of the kind are available, 0 where it is not told
 */
record TravelgateRoom(String description, List<Bed> beds, int units) {

    static TravelgateRoom read(JsonReader json) {
        String description = null;
        int units = 0;
        List<Bed> beds = new ArrayList<>();
        for (String field : json.fields()) {
            switch (field) {
                case "description" -> description = json.text();
                case "units" -> units = json.integer(0);
                case "beds" -> json.elements().forEach(bed -> bed(bed).ifPresent(beds::add));
                default -> {}
            }
        }
        return new TravelgateRoom(requireNonNullElse(description, "Room"), List.copyOf(beds), units);
    }

    private static Optional<Bed> bed(JsonReader json) {
        String type = null;
        int count = 1;
        for (String field : json.fields()) {
            switch (field) {
                case "type" -> type = json.text();
                case "count" -> count = json.integer(1);
                default -> {}
            }
        }
        return type == null || count < 1
                ? Optional.empty()
                : Optional.of(new Bed(type.toLowerCase(Locale.ROOT), count));
    }

    /** The rooms as one; the beds are told where all rooms have the same. */
    static Room together(List<TravelgateRoom> rooms) {
        String names =
                rooms.stream().map(TravelgateRoom::description).distinct().collect(joining(" + "));
        List<List<Bed>> beds =
                rooms.stream().map(TravelgateRoom::beds).distinct().toList();
        return new Room(
                names,
                Optional.empty(),
                beds.size() == 1 ? beds.getFirst() : List.of(),
                Optional.empty(),
                OptionalInt.empty());
    }

    /** How many are left of the scarcest, where each room tells. */
    static OptionalInt left(List<TravelgateRoom> rooms) {
        int fewest = rooms.stream().mapToInt(TravelgateRoom::units).min().orElse(0);
        return fewest > 0 ? OptionalInt.of(fewest) : OptionalInt.empty();
    }
}
