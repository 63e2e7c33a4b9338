package dev.staystream.operations;

import dev.staystream.stay.SupplierId;
import java.util.List;

/**
 * A supplier as an operator sees it.
 *
 * @param changes what was last changed of it, setting by setting, as far as it differs from the configuration
 */
public record SupplierStatus(SupplierId supplier, Handling handling, Condition condition, List<Change> changes) {

    public SupplierStatus {
        changes = List.copyOf(changes);
    }

    /** What becomes of the next question, by whatever keeps it longest from being asked. */
    public Standing standing() {
        if (handling.paused()) {
            return Standing.PAUSED;
        }
        return switch (condition.breaker()) {
            case OPEN -> Standing.OPEN;
            case HALF_OPEN -> Standing.PROBED;
            case CLOSED -> condition.quietUntil().isPresent() ? Standing.LIMITED : Standing.ENABLED;
        };
    }
}
