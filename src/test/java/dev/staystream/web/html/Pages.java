package dev.staystream.web.html;

import static java.time.ZoneOffset.UTC;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.catalogue.Catalogues;
import dev.staystream.matching.RoomNames;
import dev.staystream.operations.ClickOuts;
import dev.staystream.operations.Operations;
import dev.staystream.operations.Standing;
import dev.staystream.place.ExamplePlaces;
import dev.staystream.place.Places;
import dev.staystream.prices.PriceMemory;
import dev.staystream.recheck.PriceTruth;
import dev.staystream.recheck.Rechecks;
import dev.staystream.search.EventLog;
import dev.staystream.search.Lineup;
import dev.staystream.search.Rooms;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.stay.Query;
import dev.staystream.supplier.Supplier;
import dev.staystream.web.SearchParameters;
import dev.staystream.web.language.LanguageConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

/** The pages alone, over invented searches. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.reactive"
                    + ".ReactiveManagementWebSecurityAutoConfiguration",
        })
@ComponentScan
@Import(LanguageConfiguration.class)
public class Pages {

    private final Map<SearchId, EventLog> kept = new ConcurrentHashMap<>();

    @Bean
    Clock clock() {
        return Clock.fixed(InventedSearch.NOW, UTC);
    }

    @Bean
    Catalogue catalogue(Clock clock) {
        return Catalogues.empty(clock);
    }

    @Bean
    Places places() {
        return ExamplePlaces.places();
    }

    @Bean
    Lineup lineup() {
        return new Lineup(InventedSearch.SUPPLIERS.stream()
                .<Supplier>map(InventedSupplier::new)
                .toList());
    }

    @Bean
    SearchParameters searchParameters(Places places, Clock clock, Lineup lineup) {
        return new SearchParameters(places, clock, lineup.ids());
    }

    @Bean
    Rooms rooms() {
        return new Rooms(RoomNames.standard());
    }

    @Bean
    PriceMemory prices() {
        PriceMemory prices = mock();
        when(prices.history(any(), any(), any())).thenReturn(Mono.just(List.of()));
        return prices;
    }

    @Bean
    Rechecks rechecks() {
        return mock();
    }

    @Bean
    ClickOuts clickOuts(MeterRegistry meters) {
        return new ClickOuts(meters);
    }

    @Bean
    PriceTruth priceTruth() {
        return mock();
    }

    @Bean
    Operations operations() {
        Operations operations = mock();
        when(operations.standing(any())).thenReturn(Standing.ENABLED);
        return operations;
    }

    @Bean
    SearchService searches() {
        SearchService searches = mock();
        when(searches.search(any(), anyBoolean(), any())).thenAnswer(call -> search(call.getArgument(0)));
        when(searches.find(any())).thenAnswer(call -> Optional.ofNullable(kept.get(call.<SearchId>getArgument(0))));
        return searches;
    }

    private EventLog search(Query query) {
        EventLog log = query.rooms().size() == 2 ? InventedSearch.finished(query) : InventedSearch.running(query, 1);
        kept.put(log.id(), log);
        return log;
    }
}
