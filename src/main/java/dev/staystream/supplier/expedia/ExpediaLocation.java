package dev.staystream.supplier.expedia;

import dev.staystream.stay.Location;
import dev.staystream.supplier.JsonReader;
import java.math.BigDecimal;
import java.util.Optional;

/** Where a property lies, exactly or, where the contract demands it, only about. */
final class ExpediaLocation {

    private Optional<Location> exact = Optional.empty();

    private Optional<Location> about = Optional.empty();

    private boolean obfuscated;

    ExpediaLocation(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "coordinates" -> exact = point(json);
                case "obfuscated_coordinates" -> about = point(json);
                case "obfuscation_required" -> obfuscated = json.isTrue();
                default -> {}
            }
        }
    }

    private static Optional<Location> point(JsonReader json) {
        BigDecimal latitude = null;
        BigDecimal longitude = null;
        for (String field : json.fields()) {
            switch (field) {
                case "latitude" -> latitude = json.decimal();
                case "longitude" -> longitude = json.decimal();
                default -> {}
            }
        }
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Location(latitude.doubleValue(), longitude.doubleValue()));
    }

    Optional<Location> shown() {
        return obfuscated ? about : exact;
    }
}
