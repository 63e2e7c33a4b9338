package dev.staystream.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.fx.Rates;
import dev.staystream.matching.RoomNames;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the search. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SearchSettings.class, OfferSettings.class})
class SearchConfiguration {

    private static final int KEY_BYTES = 32;

    @Bean
    OfferIds offerIds(OfferSettings settings) {
        return new OfferIds(
                settings.key().isBlank()
                        ? new SecureRandom().generateSeed(KEY_BYTES)
                        : settings.key().getBytes(UTF_8));
    }

    @Bean
    Sources sources(Lineup lineup, Catalogue catalogue, Supplier<Rates> rates, OfferIds ids) {
        return new Sources(lineup, catalogue, rates, ids, RoomNames.standard());
    }

    @Bean
    Instruments instruments(Clock clock, MeterRegistry meters, Consumer<Snapshot> endedSearches) {
        return new Instruments(clock, meters, endedSearches);
    }

    @Bean
    Rooms rooms(Sources sources) {
        return new Rooms(sources.rooms());
    }

    @Bean
    SearchService searchService(
            Sources sources, Rendering rendering, SearchSettings settings, Instruments instruments) {
        return new SearchService(sources, rendering, settings, instruments);
    }

    @Bean
    Farewell farewell(SearchService searches) {
        return new Farewell(searches);
    }
}
