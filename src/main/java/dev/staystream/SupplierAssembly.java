package dev.staystream;

import dev.staystream.cache.AnswerCache;
import dev.staystream.guard.GatedClients;
import dev.staystream.guard.Guard;
import dev.staystream.search.Lineup;
import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.Batches;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.reactive.function.client.WebClient;

/** Makes the lineup: each configured account, opened by its type and wrapped in its layers. */
@Configuration(proxyBeanMethods = false)
class SupplierAssembly {

    @Bean
    GatedClients gatedClients(WebClient.Builder builder) {
        return new GatedClients(builder);
    }

    @Bean
    ConfiguredAccounts configuredAccounts(Environment environment, List<SupplierType> types) {
        return ConfiguredAccounts.of(environment, types);
    }

    @Bean
    Lineup lineup(ConfiguredAccounts accounts, GatedClients clients, AnswerCache cache, Clock clock) {
        return new Lineup(accounts.enabled()
                .map(account -> assembled(account.opened(clients, clock), account.settings(), cache))
                .toList());
    }

    /**
     * The layers around a supplier, from the inside out: whatever it is asked ends in time, equal questions share one
     * answer that is remembered, and a question by many codes becomes several of as many as one call may hold.
     * Breaker, retry and hedge will stand between the timeout and the memory.
     */
    private static Supplier assembled(Supplier supplier, AccountSettings settings, AnswerCache cache) {
        Supplier guarded = Guard.around(supplier, settings.timeout());
        Supplier remembered = cache.around(guarded, settings.ttl(), settings.staleFor());
        return Batches.around(remembered);
    }
}
