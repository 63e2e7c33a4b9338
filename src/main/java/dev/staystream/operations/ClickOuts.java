package dev.staystream.operations;

import dev.staystream.stay.SupplierId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts travellers who left to a supplier. Its calls divided by them are its look-to-book, which suppliers hold accounts
 * to: {@code staystream.supplier.calls / staystream.supplier.clickouts}.
 */
public final class ClickOuts {

    private final MeterRegistry meters;

    /** Counts there. */
    public ClickOuts(MeterRegistry meters) {
        this.meters = meters;
    }

    /** A traveller leaves to this supplier. */
    public void count(SupplierId supplier) {
        Counter.builder("staystream.supplier.clickouts")
                .description("Travellers who left to the supplier")
                .tag("supplier", supplier.value())
                .register(meters)
                .increment();
    }
}
