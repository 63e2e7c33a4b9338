package dev.staystream.search;

import dev.staystream.merge.HotelRow;
import dev.staystream.stay.Origin;
import dev.staystream.stay.SupplierId;
import dev.staystream.stay.Unasked;
import dev.staystream.supplier.SupplierException;
import java.util.List;

/** What the runner of a search learns, one after the other. */
sealed interface Step {

    /** A step of one supplier. */
    sealed interface OfSupplier extends Step {

        SupplierId supplier();
    }

    /** The supplier is not asked. */
    record Skipped(SupplierId supplier, Unasked reason) implements OfSupplier {}

    /** The supplier answered, in part or in full; its offers are priced, each row being of one supplier hotel by its own id. */
    record Arrived(SupplierId supplier, List<HotelRow> rows, Origin origin) implements OfSupplier {}

    /** What the supplier's content tells of the area is now known. */
    record Described(SupplierId supplier) implements OfSupplier {}

    /** The supplier has said all it has to say. */
    record Ended(SupplierId supplier) implements OfSupplier {}

    /** The supplier gave no answer, or no more of it. */
    record Failed(SupplierId supplier, SupplierException failure) implements OfSupplier {}

    /** Hotels somewhere turned out to be one, or two. */
    record Rejoined() implements Step {}

    /** The budget of the search is spent. */
    record BudgetSpent() implements Step {}

    /** Nobody reads the search any more. */
    record Deserted() implements Step {}
}
