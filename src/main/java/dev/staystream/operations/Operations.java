package dev.staystream.operations;

import static java.util.Comparator.comparing;

import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.AccountSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/**
 * What operators do: they see how suppliers are doing and change how they are called. A change takes effect at once and
 * is written down with who made it; what was written is in force again after a restart, and on other nodes soon.
 */
public final class Operations {

    private final Map<SupplierId, Control> controls = new ConcurrentHashMap<>();

    private final ChangeTable changes;

    Operations(ChangeTable changes) {
        this.changes = changes;
    }

    /** The switches of a supplier, put in once, when it is configured. */
    public Control install(SupplierId supplier, AccountSettings configured) {
        return controls.computeIfAbsent(supplier, id -> new Control(id, configured));
    }

    /** All suppliers as operators see them, by name. */
    public List<SupplierStatus> suppliers() {
        return controls.values().stream()
                .map(Control::status)
                .sorted(comparing(status -> status.supplier().value()))
                .toList();
    }

    /** One supplier as operators see it, if it is configured. */
    public Optional<SupplierStatus> supplier(SupplierId id) {
        return Optional.ofNullable(controls.get(id)).map(Control::status);
    }

    /** What becomes of the next question to a supplier. */
    public Standing standing(SupplierId id) {
        return supplier(id).map(SupplierStatus::standing).orElse(Standing.ENABLED);
    }

    /**
     * Changes a supplier at once, then writes it down; an error means that the change holds on this node, until its
     * restart, but is not written.
     */
    public Mono<Void> change(Change change) {
        return Mono.defer(() -> {
            Control control = controls.get(change.supplier());
            if (control == null) {
                return Mono.error(new IllegalArgumentException(
                        "supplier must be one of %s, but was %s".formatted(controls.keySet(), change.supplier())));
            }
            control.take(change);
            return changes.add(change);
        });
    }

    /** What was changed, the newest first. */
    public Mono<List<Change>> audit(int most) {
        return changes.newestFirst(most);
    }

    /** Puts in force what was written down, here or elsewhere, unless something newer is known. */
    Mono<Void> apply() {
        return changes.inForce()
                .flatMap(written -> Mono.fromRunnable(() -> written.forEach(this::take)));
    }

    /** Changes of suppliers that are no longer configured stay written and do nothing. */
    private void take(Change change) {
        Optional.ofNullable(controls.get(change.supplier())).ifPresent(control -> control.take(change));
    }
}
