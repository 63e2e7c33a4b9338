package dev.staystream.guard;

import dev.staystream.operations.Change;
import dev.staystream.operations.Control;
import dev.staystream.operations.Setting;
import dev.staystream.operations.SupplierStatus;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.Pacing;
import dev.staystream.supplier.Supplier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** A ward for one supplier, configured as a file would, and what can be seen of it from outside. */
public final class Guarding {

    private static final SupplierId SUPPLIER = new SupplierId("hotelbeds-eu");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private final Clock clock;

    private final Control control;

    private final Ward ward;

    /** With these settings below the account's key, and all others by default. */
    public Guarding(Clock clock, Pacing pacing, Map<String, String> settings) {
        this.clock = clock;
        this.control = new Control(
                SUPPLIER,
                new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", AccountSettings.class));
        this.ward = new Ward(control, pacing, new Surroundings(clock, new SplittableRandom(7), meters));
    }

    Guarding(Clock clock, Map<String, String> settings) {
        this(clock, Pacing.HTTP, settings);
    }

    /** All that is known of the account. */
    public Ward ward() {
        return ward;
    }

    /** The supplier within all layers. */
    public Guard around(Supplier supplier) {
        return Guard.around(supplier, ward)
                .timeout()
                .breaker()
                .hedge()
                .retry()
                .deadline()
                .measured();
    }

    /** What an operator does. */
    public void change(Setting setting, String value) {
        control.take(new Change(SUPPLIER, setting, Optional.of(value), "somebody", clock.instant()));
    }

    /** What an operator sees. */
    public SupplierStatus status() {
        return control.status();
    }

    /** The sum of all counters and timers of this name below {@code staystream.supplier}, with these tags. */
    public double measured(String name, String... tags) {
        return meters.find("staystream.supplier." + name).tags(tags).meters().stream()
                .mapToDouble(meter -> meter.measure().iterator().next().getValue())
                .sum();
    }
}
