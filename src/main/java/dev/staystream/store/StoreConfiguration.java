package dev.staystream.store;

import io.r2dbc.spi.ConnectionFactory;
import java.time.Clock;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Schedulers;

/** Wires the way to the database. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** As many threads as the pool has connections by default (Spring Boot: 10). */
    private static final int THREADS = 10;

    private static final int QUEUED = 10_000;

    @Bean
    @DependsOnDatabaseInitialization
    Database database(ConnectionFactory connections) {
        return new Database(connections, Schedulers.newBoundedElastic(THREADS, QUEUED, "database"));
    }

    @Bean
    Signals signals(Database database, ConnectionFactory connections, Clock clock) {
        return new Signals(database, connections, clock);
    }
}
