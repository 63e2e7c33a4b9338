package dev.staystream.partner;

import dev.staystream.store.Database;
import dev.staystream.store.Rounds;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.server.WebFilter;
import reactor.core.scheduler.Schedulers;

/** Wires keys and quotas. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnerSettings.class)
class PartnerConfiguration {

    /** Behind Spring Security, whose filter has the order -100. */
    private static final int BEHIND_SECURITY = -90;

    /** Before Spring Security, since a browser asks for permission without a key. */
    private static final int BEFORE_SECURITY = -110;

    @Bean
    KeyTable keyTable(Database database) {
        return new KeyTable(database);
    }

    @Bean
    UsageTable usageTable(Database database) {
        return new UsageTable(database);
    }

    @Bean
    KeyRing keyRing(KeyTable table, Clock clock) {
        return new KeyRing(table, clock);
    }

    @Bean
    Partners partners(KeyTable keys, KeyRing ring, UsageTable usage, Clock clock) {
        return new Partners(keys, ring, usage, clock, new SecureRandom());
    }

    @Bean
    Quotas quotas(Clock clock) {
        return new Quotas(clock);
    }

    @Bean
    Consumption consumption(UsageTable table, Quotas quotas, Clock clock) {
        String run = KeyText.random(new SecureRandom()).id();
        return new Consumption(table, quotas, clock, run);
    }

    @Bean
    Rounds partnerExchange(KeyRing ring, Consumption consumption, PartnerSettings settings, Clock clock) {
        return new Rounds(
                        settings.exchangeEvery(),
                        ring.renew().then(consumption.exchange()),
                        Schedulers.boundedElastic(),
                        clock)
                .andOneAtTheEnd();
    }

    @Bean
    @Order(BEHIND_SECURITY)
    WebFilter quotaFilter(Quotas quotas, Consumption consumption, PartnerSettings settings) {
        return new QuotaFilter(quotas, consumption, settings);
    }

    @Bean
    @Order(BEFORE_SECURITY)
    CorsWebFilter partnerOrigins(KeyRing ring) {
        return new CorsWebFilter(new PartnerOrigins(ring));
    }
}
