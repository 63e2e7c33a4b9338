package dev.staystream;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every package is given: the time, and where the database is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(R2dbcProperties.class)
class StaystreamConfiguration {

    /** How long anyone waits for a database that cannot be reached, unless {@code spring.r2dbc.pool} says otherwise. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    @SuppressWarnings("TimeZoneUsage") // this is the one clock that all others are given
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DatabaseAddress databaseAddress(R2dbcProperties properties) {
        limit(properties.getPool());
        return DatabaseAddress.of(properties);
    }

    /** Set here and not as a property, since Boot takes none of them beside an address that pools by itself. */
    private static void limit(R2dbcProperties.Pool pool) {
        if (pool.getMaxAcquireTime() == null) {
            pool.setMaxAcquireTime(PATIENCE);
        }
        if (pool.getMaxCreateConnectionTime() == null) {
            pool.setMaxCreateConnectionTime(PATIENCE);
        }
    }
}
