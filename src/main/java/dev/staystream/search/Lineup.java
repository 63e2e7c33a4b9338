package dev.staystream.search;

import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Supplier;
import java.util.List;

/** The suppliers that are enabled, in the order of the configuration, each with its layers around it. */
public record Lineup(List<Supplier> suppliers) {

    public Lineup {
        suppliers = List.copyOf(suppliers);
    }

    /** Their names. */
    public List<SupplierId> ids() {
        return suppliers.stream().map(Supplier::id).toList();
    }
}
