package dev.staystream.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.fx.Rates;
import dev.staystream.matching.RoomNames;
import dev.staystream.supplier.Supplier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** Real searches for tests of what is built on them. */
public final class RealSearches {

    /** One euro is a dollar and a quarter, and 160 yen. */
    public static final Rates RATES = new Rates(
            LocalDate.of(2026, 11, 20),
            Map.of(
                    Currency.getInstance("USD"), new BigDecimal("1.25"),
                    Currency.getInstance("JPY"), new BigDecimal("160")));

    /** The ids all of them give. */
    public static final OfferIds IDS = new OfferIds("a secret of thirty-two characters".getBytes(UTF_8));

    /** How long their logs are kept. */
    public static final Duration RETENTION = Duration.ofMinutes(15);

    private RealSearches() {}

    /** Searches of these suppliers, rendered by nobody. */
    public static SearchService of(Catalogue catalogue, Clock clock, Supplier... suppliers) {
        Sources sources = new Sources(new Lineup(List.of(suppliers)), catalogue, () -> RATES, IDS, RoomNames.standard());
        SearchSettings settings = new SearchSettings(
                Duration.ofSeconds(8), 0, Duration.ofSeconds(1), Duration.ofHours(1), RETENTION, DataSize.ofMegabytes(1));
        return new SearchService(sources, (seq, event) -> new byte[1], settings, new Instruments(clock, new SimpleMeterRegistry()));
    }
}
