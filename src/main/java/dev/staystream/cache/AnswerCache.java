package dev.staystream.cache;

import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Supplier;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Collection;

/** The memory of suppliers' answers, as a layer around the port. */
public final class AnswerCache implements MeterBinder {

    private final AnswerMemory memory;

    private final CallsUnderWay calls = new CallsUnderWay();

    AnswerCache(AnswerMemory memory) {
        this.memory = memory;
    }

    /** A supplier took back what it had said of its hotels of these codes: what is remembered of them is stale from now on. */
    public void outdate(SupplierId supplier, Collection<String> codes) {
        memory.outdate(supplier, codes);
    }

    /**
     * The supplier, which answers from memory while an answer is younger than {@code ttl}; for {@code staleFor} longer it
     * says so first and then asks. Equal questions under way share one call. Without a {@code ttl} nothing is remembered
     * or shared.
     */
    public Supplier around(Supplier supplier, Duration ttl, Duration staleFor) {
        return ttl.isPositive()
                ? new RememberingSupplier(supplier, new Lifetime(ttl, staleFor), memory, calls)
                : supplier;
    }

    /** Whether any supplier is still being asked. */
    boolean isCalling() {
        return calls.underWay() > 0;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("staystream.flight.joins", calls, CallsUnderWay::joins)
                .description("Questions answered by a call or a search that another had begun")
                .tag("flight", "call")
                .register(registry);
    }
}
