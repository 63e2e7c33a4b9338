package dev.staystream.supplier.ratehawk;

import dev.staystream.stay.Bed;
import dev.staystream.stay.Room;
import dev.staystream.supplier.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A room by its name, by the numbers of its group ({@code rg_ext}, as ETG lists them), and by its beds where they are told. */
final class RatehawkRoom {

    private static final String UNNAMED = "Room";

    private final List<Bed> beds = new ArrayList<>();

    private @Nullable String name;

    private int kind;

    private int quality;

    private int capacity;

    void readName(JsonReader json) {
        name = json.text();
    }

    /** Reads {@code rg_ext}; the fixtures of 2021 call the class {@code rg_class} in part. */
    void readGroup(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "class", "rg_class" -> kind = json.integer(0);
                case "quality" -> quality = json.integer(0);
                case "capacity" -> capacity = json.integer(0);
                default -> {}
            }
        }
    }

    /** Reads {@code room_data_trans}. */
    void readData(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("beds")) {
                json.elements().forEach(this::readBed);
            }
        }
    }

    private void readBed(JsonReader json) {
        String type = null;
        int count = 0;
        for (String field : json.fields()) {
            switch (field) {
                case "bed" -> type = json.text();
                case "count" -> count = json.integer(0);
                default -> {}
            }
        }
        if (type != null && count > 0) {
            beds.add(new Bed(type, count));
        }
    }

    Room room() {
        return new Room(
                name == null ? UNNAMED : name,
                category(),
                beds,
                Optional.empty(),
                capacity > 0 ? OptionalInt.of(capacity) : OptionalInt.empty());
    }

    /** What kind of room it is, and of a plain one (3) how good. */
    private Optional<String> category() {
        return switch (kind) {
            case 1 -> Optional.of("dorm");
            case 2 -> Optional.of("capsule");
            case 3 -> quality();
            case 4 -> Optional.of("junior suite");
            case 5 -> Optional.of("suite");
            case 6 -> Optional.of("apartment");
            case 7 -> Optional.of("studio");
            case 8 -> Optional.of("villa");
            case 9 -> Optional.of("cottage");
            case 17 -> Optional.of("bungalow");
            case 18 -> Optional.of("chalet");
            case 19 -> Optional.of("camping");
            case 20 -> Optional.of("tent");
            default -> Optional.empty();
        };
    }

    private Optional<String> quality() {
        return switch (quality) {
            case 1 -> Optional.of("economy");
            case 2 -> Optional.of("standard");
            case 3 -> Optional.of("comfort");
            case 4 -> Optional.of("business");
            case 5 -> Optional.of("superior");
            case 6 -> Optional.of("deluxe");
            case 7 -> Optional.of("premier");
            case 8 -> Optional.of("executive");
            case 9 -> Optional.of("presidential");
            case 17 -> Optional.of("premium");
            case 18 -> Optional.of("classic");
            case 19 -> Optional.of("ambassador");
            case 20 -> Optional.of("grand");
            case 21 -> Optional.of("luxury");
            case 22 -> Optional.of("platinum");
            case 23 -> Optional.of("prestige");
            case 24 -> Optional.of("privilege");
            case 25 -> Optional.of("royal");
            default -> Optional.empty();
        };
    }
}
