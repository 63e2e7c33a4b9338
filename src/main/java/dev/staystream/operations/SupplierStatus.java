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
}
