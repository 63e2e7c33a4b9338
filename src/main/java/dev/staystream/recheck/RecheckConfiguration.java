package dev.staystream.recheck;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.fx.Rates;
import dev.staystream.recheck.PriceTruth.Period;
import dev.staystream.search.Lineup;
import dev.staystream.search.OfferIds;
import dev.staystream.search.SearchService;
import dev.staystream.stay.SupplierId;
import dev.staystream.store.Database;
import dev.staystream.store.Rounds;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Wires the recheck. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecheckSettings.class)
class RecheckConfiguration {

    private static final Duration PURGE_EVERY = Duration.ofHours(1);

    @Bean
    SeenOffers seenOffers(SearchService searches, OfferIds ids, RecheckSettings settings, Clock clock) {
        return new SeenOffers(searches, ids, settings.retention(), clock);
    }

    @Bean
    Question question(Lineup lineup, Catalogue catalogue) {
        return new Question(lineup, catalogue);
    }

    @Bean
    TruthTable truthTable(Database database) {
        return new TruthTable(database);
    }

    @Bean
    WriteBehind<Recheck, Recheck> recheckWrites(TruthTable table, RecheckSettings settings, Clock clock) {
        return new WriteBehind<>("rechecks", settings.writeQueue(), table::write, clock);
    }

    @Bean
    Rounds recheckRounds(WriteBehind<Recheck, Recheck> recheckWrites, RecheckSettings settings, Clock clock) {
        return new Rounds(settings.writeEvery(), recheckWrites.drain(), Schedulers.boundedElastic(), clock)
                .andOneAtTheEnd();
    }

    @Bean
    Rounds recheckPurge(TruthTable table, RecheckSettings settings, Clock clock) {
        Mono<Void> purge = Mono.defer(() -> table.purge(clock.instant().minus(settings.keep())));
        return new Rounds(PURGE_EVERY, purge, Schedulers.boundedElastic(), clock);
    }

    @Bean
    PriceTruth priceTruth(
            Lineup lineup, TruthTable table, WriteBehind<Recheck, Recheck> recheckWrites, Period truthPeriod) {
        return new PriceTruth(lineup, table, recheckWrites, truthPeriod);
    }

    @Bean
    Period truthPeriod(RecheckSettings settings, Clock clock) {
        return new Period(clock, settings.days());
    }

    @Bean
    RecheckMemory recheckMemory(
            RecheckSettings settings, PriceTruth truth, Consumer<SeenOffer> outdatedOffers, Clock clock) {
        return new RecheckMemory(settings, truth::note, outdatedOffers, clock);
    }

    @Bean
    Consumer<SeenOffer> outdatedOffers(Question question, BiConsumer<SupplierId, List<String>> outdatedAnswers) {
        return seen -> outdatedAnswers.accept(seen.offer().supplier(), question.codes(seen));
    }

    @Bean
    Rechecks rechecks(SeenOffers offers, Question question, Supplier<Rates> rates, RecheckMemory memory) {
        return new Rechecks(offers, question, rates, memory);
    }
}
