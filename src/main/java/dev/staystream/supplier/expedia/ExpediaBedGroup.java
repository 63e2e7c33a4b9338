package dev.staystream.supplier.expedia;

import dev.staystream.stay.Bed;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Room;
import dev.staystream.supplier.JsonReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The beds a room of a rate can be had with, and the link that checks and books them. */
final class ExpediaBedGroup {

    private final List<Bed> beds = new ArrayList<>();

    private @Nullable String priceCheck;

    private @Nullable String expires;

    ExpediaBedGroup(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "configuration" -> json.elements().forEach(bed -> bed(bed).ifPresent(beds::add));
                case "links" -> links(json);
                default -> {}
            }
        }
    }

    private void links(JsonReader json) {
        for (String link : json.fields()) {
            if (link.equals("price_check")) {
                priceCheck(json);
            }
        }
    }

    private void priceCheck(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "href" -> priceCheck = json.text();
                case "expires" -> expires = json.text();
                default -> {}
            }
        }
    }

    /** A {@code KingBed} is a king and a {@code SofaBed} a sofa; a mere {@code Bed} is named by its size. */
    private static Optional<Bed> bed(JsonReader json) {
        String type = null;
        String size = null;
        int quantity = 1;
        for (String field : json.fields()) {
            switch (field) {
                case "type" -> type = json.text();
                case "size" -> size = json.text();
                case "quantity" -> quantity = json.integer(1);
                default -> {}
            }
        }
        String name = type == null || type.equals("Bed") ? size : type.replace("Bed", "");
        return name == null || quantity < 1
                ? Optional.empty()
                : Optional.of(new Bed(name.toLowerCase(Locale.ROOT), quantity));
    }

    /** The link of the price check, which nobody else needs to understand. */
    Optional<RateKey> key() {
        return Optional.ofNullable(priceCheck).map(RateKey::new);
    }

    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expires).map(ExpediaTime::read);
    }

    Room room(String name) {
        return new Room(name, Optional.empty(), beds, Optional.empty(), OptionalInt.empty());
    }
}
