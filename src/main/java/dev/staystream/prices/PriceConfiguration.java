package dev.staystream.prices;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.prices.PriceMemory.Window;
import dev.staystream.search.Snapshot;
import dev.staystream.store.Database;
import dev.staystream.store.Rounds;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** Wires the memory of prices. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PriceSettings.class)
class PriceConfiguration {

    @Bean
    PriceTable priceTable(Database database) {
        return new PriceTable(database);
    }

    @Bean
    WriteBehind<Sighting, Sighting> priceWrites(PriceTable table, PriceSettings settings, Clock clock) {
        return new WriteBehind<>("prices", settings.writeQueue(), table::write, clock);
    }

    @Bean
    PriceMemory priceMemory(Catalogue catalogue, PriceTable table, PriceSettings settings, Clock clock) {
        return new PriceMemory(catalogue, table, new Window(clock, settings.shownFor()));
    }

    /** Writes down soon what every search saw. */
    @Bean
    Consumer<Snapshot> endedSearches(WriteBehind<Sighting, Sighting> priceWrites) {
        return search -> Sighting.of(search).forEach(sighting -> priceWrites.add(sighting, sighting));
    }

    @Bean
    Rounds priceRounds(WriteBehind<Sighting, Sighting> priceWrites, PriceSettings settings, Clock clock) {
        return new Rounds(settings.writeEvery(), priceWrites.drain(), Schedulers.boundedElastic(), clock)
                .andOneAtTheEnd();
    }

    @Bean
    Rounds priceThinning(PriceTable table, PriceSettings settings, Clock clock) {
        Thinning thinning = new Thinning(table, settings, clock);
        return new Rounds(settings.tidyEvery(), thinning.round(), Schedulers.boundedElastic(), clock);
    }
}
