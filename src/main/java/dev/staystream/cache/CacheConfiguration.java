package dev.staystream.cache;

import dev.staystream.cache.AnswerTable.Entry;
import dev.staystream.store.Database;
import dev.staystream.store.Rounds;
import dev.staystream.store.WriteBehind;
import java.time.Clock;
import java.util.List;
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

    @Bean
    AnswerTable answerTable(Database database) {
        return new AnswerTable(database);
    }

    @Bean
    WriteBehind<AnswerKey, Entry> answerWrites(AnswerTable table, CacheSettings settings, Clock clock) {
        return new WriteBehind<>("answers", settings.writeQueue(), table::write, clock);
    }

    @Bean
    AnswerMemory answerMemory(
            AnswerTable table, WriteBehind<AnswerKey, Entry> answerWrites, CacheSettings settings, Clock clock) {
        Flux<List<Entry>> older = Flux.defer(() -> table.usable(clock.instant()));
        return new AnswerMemory(older, answerWrites, settings.nearSize(), clock);
    }

    @Bean
    AnswerCache answerCache(AnswerMemory memory) {
        return new AnswerCache(memory);
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
