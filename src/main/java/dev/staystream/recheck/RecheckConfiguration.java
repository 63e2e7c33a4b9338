package dev.staystream.recheck;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.fx.Rates;
import dev.staystream.search.Lineup;
import dev.staystream.search.OfferIds;
import dev.staystream.search.SearchService;
import dev.staystream.stay.SupplierId;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the recheck. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecheckSettings.class)
class RecheckConfiguration {

    @Bean
    SeenOffers seenOffers(SearchService searches, OfferIds ids, RecheckSettings settings, Clock clock) {
        return new SeenOffers(searches, ids, settings.retention(), clock);
    }

    @Bean
    Question question(Lineup lineup, Catalogue catalogue) {
        return new Question(lineup, catalogue);
    }

    @Bean
    RecheckMemory recheckMemory(
            RecheckSettings settings,
            Question question,
            BiConsumer<SupplierId, List<String>> outdatedAnswers,
            Clock clock) {
        Consumer<SeenOffer> outdated =
                seen -> outdatedAnswers.accept(seen.offer().supplier(), question.codes(seen));
        return new RecheckMemory(settings, recheck -> {}, outdated, clock);
    }

    @Bean
    Rechecks rechecks(SeenOffers offers, Question question, Rates rates, RecheckMemory memory) {
        return new Rechecks(offers, question, () -> rates, memory);
    }
}
