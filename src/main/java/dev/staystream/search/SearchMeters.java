package dev.staystream.search;

import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.SearchEvent.Done;
import dev.staystream.search.SearchEvent.HotelFound;
import dev.staystream.search.SearchEvent.Offered;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchEvent.Started;
import dev.staystream.search.SearchEvent.SupplierChanged;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/** What is measured of searches: how soon they show something and settle, and how each supplier ended in them. */
final class SearchMeters {

    /** From an answer out of memory to the longest a search waits. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(4),
        Duration.ofSeconds(8)
    };

    private final MeterRegistry registry;

    private final Clock clock;

    private final Timer firstOffer;

    private final Counter joins;

    private final Counter left;

    SearchMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.firstOffer = timer("staystream.search.first.offer", "From the beginning of a search to its first offer");
        this.joins = Counter.builder("staystream.flight.joins")
                .description("Questions answered by a call or a search that another had begun")
                .tag("flight", "search")
                .register(registry);
        this.left = Counter.builder("staystream.search.left")
                .description("Searches called off since nobody read them any more")
                .register(registry);
    }

    private Timer timer(String name, String description, String... tags) {
        return Timer.builder(name)
                .description(description)
                .tags(tags)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    /** Shows how many follow a log, whenever somebody looks. */
    void show(Supplier<Number> readers) {
        Gauge.builder("staystream.streams.open", readers)
                .description("Readers that follow the log of a search")
                .register(registry);
    }

    void joined() {
        joins.increment();
    }

    void left() {
        left.increment();
    }

    /** Watches one search from its first event to its last. */
    Watch watch() {
        return new Watch();
    }

    /** One search, watched by its runner alone. */
    final class Watch {

        private Instant startedAt = Instant.EPOCH;

        private boolean offered;

        void saw(SearchEvent event) {
            switch (event) {
                case Started started -> startedAt = started.startedAt();
                case SupplierChanged changed -> changed(changed.line());
                case Offered offers -> offered(offers);
                case Settled settled -> settled(settled.complete());
                case HotelFound found -> {}
                case Done done -> {}
            }
        }

        private void changed(LedgerLine line) {
            if (line.state().ended()) {
                count("staystream.supplier.ended", "How suppliers ended in searches", line);
            } else if (line.state() == State.LATE) {
                count("staystream.supplier.late", "Suppliers still asked when a search settled", line);
            }
        }

        private void count(String name, String description, LedgerLine line) {
            Counter.builder(name)
                    .description(description)
                    .tag("supplier", line.supplier().value())
                    .tag("state", line.state().name().toLowerCase(Locale.ROOT))
                    .register(registry)
                    .increment();
        }

        private void offered(Offered offers) {
            if (!offered && !offers.offers().isEmpty()) {
                offered = true;
                firstOffer.record(Duration.between(startedAt, clock.instant()));
            }
        }

        private void settled(boolean complete) {
            timer(
                            "staystream.search.settled",
                            "From the beginning of a search until its order was final",
                            "complete",
                            Boolean.toString(complete))
                    .record(Duration.between(startedAt, clock.instant()));
        }
    }
}
