package dev.staystream.catalogue;

import dev.staystream.catalogue.LinkTable.LinkRow;
import dev.staystream.catalogue.LinkTable.Pair;
import dev.staystream.matching.MatchIndex;
import dev.staystream.matching.Matcher;
import dev.staystream.store.Database;
import dev.staystream.store.Rounds;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Wires what finds out which supplier hotels are one. */
@Configuration(proxyBeanMethods = false)
class KinshipConfiguration {

    /** Ticks of a timer, of which at most one waits. */
    private static final int QUEUED = 100;

    @Bean
    LinkTable linkTable(Database database) {
        return new LinkTable(database);
    }

    @Bean
    RulingTable rulingTable(Database database) {
        return new RulingTable(database);
    }

    @Bean
    WriteBehind<Pair, LinkRow> linkWrites(LinkTable table, CatalogueSettings settings, Clock clock) {
        return new WriteBehind<>("links", settings.writeQueue(), table::write, clock);
    }

    @Bean
    Kinship kinship(SupplierHotels hotels) {
        return Kinship.of(hotels);
    }

    @Bean
    Opinions opinions(Kinship kinship, WriteBehind<Pair, LinkRow> linkWrites, Clock clock) {
        return new Opinions(kinship, linkWrites, clock);
    }

    @Bean
    RulingBook rulingBook(RulingTable table, SupplierHotels hotels, Kinship kinship) {
        return new RulingBook(table, hotels, kinship);
    }

    @Bean
    LinkDesk linkDesk(SupplierHotels hotels, Kinship kinship, RulingBook book, Clock clock) {
        return new LinkDesk(hotels, kinship, book, clock);
    }

    @Bean
    Matching matching(SupplierHotels hotels, Unmatched unmatched, Opinions opinions) {
        return new Matching(hotels, unmatched, opinions, new MatchIndex(Matcher.standard()));
    }

    /** On a thread of its own, so that comparing holds up nobody. */
    @Bean
    Rounds matchingRounds(Catalogue catalogue, Matching matching, CatalogueSettings settings, Clock clock) {
        Mono<Void> round = catalogue.loaded().then(matching.round(settings.matchAtOnce()));
        Scheduler thread = Schedulers.newBoundedElastic(1, QUEUED, "matching");
        return new Rounds(settings.matchEvery(), round, thread, clock);
    }

    @Bean
    LinksElsewhere linksElsewhere(LinkTable table, SupplierHotels hotels, Kinship kinship, Clock clock) {
        return new LinksElsewhere(table, hotels, kinship, clock);
    }

    @Bean
    Elsewhere elsewhere(HotelsElsewhere hotels, LinksElsewhere links, RulingBook rulings) {
        return new Elsewhere(hotels, links, rulings);
    }

    @Bean
    Rounds elsewhereRounds(Catalogue catalogue, Elsewhere elsewhere, CatalogueSettings settings, Clock clock) {
        Mono<Void> round = catalogue.loaded().then(elsewhere.takeOver());
        return new Rounds(settings.renewEvery(), round, Schedulers.boundedElastic(), clock);
    }
}
