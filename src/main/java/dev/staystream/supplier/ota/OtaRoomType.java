package dev.staystream.supplier.ota;

import dev.staystream.stay.Room;
import dev.staystream.supplier.XmlReader;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A type of room, which may be described in several pieces under one code. */
final class OtaRoomType {

    private final @Nullable String code;

    private final @Nullable String kind;

    private final @Nullable String bedCodes;

    private @Nullable String name;

    private @Nullable String text;

    private int mostGuests;

    OtaRoomType(XmlReader xml) {
        code = xml.attribute("RoomTypeCode");
        kind = xml.attribute("RoomType");
        bedCodes = xml.attribute("BedTypeCode");
        for (String child : xml.children()) {
            switch (child) {
                case "RoomDescription" -> readDescription(xml);
                case "Occupancy" -> mostGuests = Math.max(mostGuests, xml.integer("MaxOccupancy", 0));
                default -> {}
            }
        }
    }

    private void readDescription(XmlReader xml) {
        name = xml.attribute("Name");
        for (String child : xml.children()) {
            if (child.equals("Text")) {
                text = xml.text();
            }
        }
    }

    @Nullable String code() {
        return code;
    }

    /** By its name, its kind, or else its description. */
    Optional<String> name() {
        return Optional.ofNullable(name)
                .or(() -> Optional.ofNullable(kind))
                .or(() -> Optional.ofNullable(text));
    }

    Room room(String known) {
        return new Room(
                known,
                Optional.empty(),
                OtaCodes.beds(bedCodes),
                Optional.empty(),
                mostGuests > 0 ? OptionalInt.of(mostGuests) : OptionalInt.empty());
    }
}
