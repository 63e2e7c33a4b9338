package dev.staystream.operations;

import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.AccountSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The switches of one supplier: whoever calls it reads on each call how, and operators change that at any time. */
public final class Control {

    private final SupplierId supplier;

    private final AccountSettings configured;

    /** The newest change of each setting, also one back to what is configured. */
    private final Map<Setting, Change> newest = new EnumMap<>(Setting.class);

    private volatile Handling handling;

    private volatile Supplier<Condition> condition = () -> Condition.UNUSED;

    /** As configured, and called by nobody yet. */
    public Control(SupplierId supplier, AccountSettings configured) {
        this.supplier = supplier;
        this.configured = configured;
        this.handling = Handling.of(configured);
    }

    /** Whose switches they are. */
    public SupplierId supplier() {
        return supplier;
    }

    /** How the supplier is called right now. */
    public Handling handling() {
        return handling;
    }

    /** Whoever calls the supplier tells how that goes, whenever somebody wants to know. */
    public void tell(Supplier<Condition> current) {
        condition = current;
    }

    /** Takes a change at once, unless a newer one of the same setting is known. */
    public synchronized void take(Change change) {
        newest.merge(change.setting(), change, (known, other) -> other.at().isBefore(known.at()) ? known : other);
        handling = Handling.of(configured, values());
    }

    private Map<Setting, String> values() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        newest.forEach((setting, change) -> change.value().ifPresent(value -> values.put(setting, value)));
        return values;
    }

    /** The supplier as an operator sees it. */
    public synchronized SupplierStatus status() {
        List<Change> inForce = newest.values().stream()
                .filter(change -> change.value().isPresent())
                .toList();
        return new SupplierStatus(supplier, handling, condition.get(), inForce);
    }
}
