package dev.staystream;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every package is given: the time, and where the database is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(R2dbcProperties.class)
class StaystreamConfiguration {

    @Bean
    @SuppressWarnings("TimeZoneUsage") // this is the one clock that all others are given
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DatabaseAddress databaseAddress(R2dbcProperties properties) {
        return DatabaseAddress.of(properties);
    }
}
