package dev.staystream.supplier.ohip;

import dev.staystream.stay.Room;
import dev.staystream.supplier.JsonReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A room type. Of its beds the contract tells the main kind but not how many there are, and of its units not whether they
 * are those it has or those that are left; neither is made up.
 */
final class OhipRoom {

    /** A room type of which nothing is told. */
    static final OhipRoom UNTOLD = new OhipRoom();

    private String code = "";

    private int maxGuests;

    private @Nullable String name;

    private @Nullable String description;

    private @Nullable String category;

    private @Nullable String view;

    private OhipRoom() {}

    OhipRoom(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "roomType" -> code = json.text("");
                case "roomName" -> name = json.text();
                case "description" -> json.elements().forEach(this::line);
                case "roomCategory" -> category = json.text();
                case "roomViewType" -> view = json.text();
                case "occupancy" -> occupancy(json);
                default -> {}
            }
        }
    }

    private void line(JsonReader json) {
        description = description == null ? json.text() : description;
    }

    private void occupancy(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("maxOccupancy")) {
                maxGuests = json.integer(0);
            }
        }
    }

    String code() {
        return code;
    }

    /** The room by its name, which in some hotels is a mere number, else by what is said of it or of the offer. */
    Room room(String offerName) {
        return new Room(
                Optional.ofNullable(name)
                        .filter(text -> !text.matches("\\d+"))
                        .or(() -> Optional.ofNullable(description))
                        .orElse(offerName),
                Optional.ofNullable(category).map(text -> text.toLowerCase(Locale.ROOT)),
                List.of(),
                Optional.ofNullable(view),
                maxGuests > 0 ? OptionalInt.of(maxGuests) : OptionalInt.empty());
    }
}
