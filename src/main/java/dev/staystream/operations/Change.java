package dev.staystream.operations;

import dev.staystream.stay.SupplierId;
import java.time.Instant;
import java.util.Optional;

/**
 * What an operator has changed of a supplier.
 *
 * @param value the new value, or empty for the configured one again
 * @param operator who it was
 */
public record Change(SupplierId supplier, Setting setting, Optional<String> value, String operator, Instant at) {

    private static final int LONGEST_NAME = 255;

    public Change {
        if (value.isPresent() && !setting.takes(value.get())) {
            throw new IllegalArgumentException(
                    "%s must be %s, but was %s".formatted(setting.key(), setting.remedy(), value.get()));
        }
        if (operator.isBlank() || operator.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "operator must be a name of 1 to %d letters, but was %s".formatted(LONGEST_NAME, operator));
        }
    }
}
