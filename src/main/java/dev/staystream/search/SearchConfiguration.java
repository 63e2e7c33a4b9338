package dev.staystream.search;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.fx.Rates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the search. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    @Bean
    Sources sources(Lineup lineup, Catalogue catalogue, Rates rates) {
        return new Sources(lineup, catalogue, rates);
    }

    @Bean
    Instruments instruments(Clock clock, MeterRegistry meters) {
        return new Instruments(clock, meters);
    }

    @Bean
    SearchService searchService(
            Sources sources, Rendering rendering, SearchSettings settings, Instruments instruments) {
        return new SearchService(sources, rendering, settings, instruments);
    }
}
