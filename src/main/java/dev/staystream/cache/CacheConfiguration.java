package dev.staystream.cache;

import dev.staystream.cache.AnswerTable.Entry;
import dev.staystream.store.Database;
import dev.staystream.store.Rounds;
import dev.staystream.store.Signals;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Wires the memory of answers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CacheSettings.class)
class CacheConfiguration {

    /** How often a lease is renewed while it lasts, so that it outlives a slow renewal. */
    private static final int RENEWALS = 3;

    @Bean
    AnswerTable answerTable(Database database) {
        return new AnswerTable(database);
    }

    @Bean
    WriteBehind<AnswerKey, Entry> answerWrites(
            AnswerTable table, Leases leases, CacheSettings settings, Clock clock) {
        return new WriteBehind<>("answers", settings.writeQueue(), entries -> told(entries, table, leases), clock);
    }

    /** Writes answers, then tells the nodes that wait for them. */
    static Mono<Void> told(List<Entry> entries, AnswerTable table, Leases leases) {
        return table.write(entries)
                .then(leases.answered(entries.stream().map(Entry::key).toList()));
    }

    @Bean
    Leases leases(Database database, Signals signals, CacheSettings settings, Clock clock) {
        String node = UUID.randomUUID().toString();
        return new Leases(new LeaseTable(database, node, settings.lease()), signals, settings.leasePatience(), clock);
    }

    @Bean
    AnswerMemory answerMemory(
            AnswerTable table, WriteBehind<AnswerKey, Entry> answerWrites, CacheSettings settings, Clock clock) {
        Flux<List<Entry>> older = Flux.defer(() -> table.usable(clock.instant()));
        return new AnswerMemory(older, answerWrites, settings.nearSize(), clock);
    }

    @Bean
    Rounds leaseRounds(Leases leases, CacheSettings settings, Clock clock) {
        return new Rounds(settings.lease().dividedBy(RENEWALS), leases.renew(), Schedulers.boundedElastic(), clock);
    }

    @Bean
    Rounds leasePurge(Leases leases, CacheSettings settings, Clock clock) {
        return new Rounds(settings.purgeEvery(), leases.purge(), Schedulers.boundedElastic(), clock);
    }

    @Bean
    AnswerCache answerCache(AnswerMemory memory, Leases leases) {
        leases.hear(memory::forget);
        return new AnswerCache(memory);
    }

    @Bean
    LastCalls lastCalls(AnswerCache cache, CacheSettings settings) {
        return new LastCalls(cache, settings.lastCalls());
    }

    @Bean
    Rounds answerRounds(AnswerMemory memory, CacheSettings settings, Clock clock) {
        return new Rounds(settings.writeEvery(), memory.settle(), Schedulers.boundedElastic(), clock).andOneAtTheEnd();
    }

    @Bean
    Rounds answerPurge(AnswerTable table, CacheSettings settings, Clock clock) {
        Mono<Void> purge = Mono.defer(() -> table.purge(clock.instant()));
        return new Rounds(settings.purgeEvery(), purge, Schedulers.boundedElastic(), clock);
    }
}
