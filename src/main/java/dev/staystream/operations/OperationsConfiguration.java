package dev.staystream.operations;

import dev.staystream.store.Database;
import dev.staystream.store.Rounds;
import dev.staystream.store.Signals;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** Wires what operators do. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    /** How soon a change made on one node holds on the others, should they not hear of it at once. */
    private static final Duration REREAD_EVERY = Duration.ofSeconds(5);

    @Bean
    Operations operations(Database database, Signals signals) {
        return new Operations(new ChangeTable(database, signals));
    }

    @Bean
    ClickOuts clickOuts(MeterRegistry meters) {
        return new ClickOuts(meters);
    }

    @Bean
    Rounds operatorChanges(Operations operations, Signals signals, Clock clock) {
        Rounds rounds = new Rounds(REREAD_EVERY, operations.apply(), Schedulers.boundedElastic(), clock);
        signals.listen(ChangeTable.TOPIC, supplier -> rounds.hurry());
        return rounds;
    }
}
