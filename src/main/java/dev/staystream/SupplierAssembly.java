package dev.staystream;

import dev.staystream.cache.AnswerCache;
import dev.staystream.cache.Leases;
import dev.staystream.guard.GatedClients;
import dev.staystream.guard.Guard;
import dev.staystream.guard.Surroundings;
import dev.staystream.guard.Ward;
import dev.staystream.operations.Operations;
import dev.staystream.search.Lineup;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.Batches;
import dev.staystream.supplier.Links;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
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
    Surroundings surroundings(Clock clock, MeterRegistry meters) {
        return new Surroundings(clock, new SplittableRandom(), meters);
    }

    /** Whoever finds that a supplier took back its word on some codes tells the memory of its answers. */
    @Bean
    BiConsumer<SupplierId, List<String>> outdatedAnswers(AnswerCache cache) {
        return cache::outdate;
    }

    @Bean
    Lineup lineup(ConfiguredAccounts accounts, Openings openings) {
        return new Lineup(accounts.enabled().map(openings::supplier).toList());
    }

    @Bean
    Openings openings(
            Operations operations, Surroundings surroundings, GatedClients clients, Memory memory) {
        return new Openings(operations, surroundings, clients, memory);
    }

    @Bean
    Memory supplierMemory(AnswerCache cache, Leases leases) {
        return new Memory(cache, leases);
    }

    /** What is remembered on this node, and asked once by all nodes. */
    record Memory(AnswerCache cache, Leases leases) {}

    /** Opens accounts, each behind its gate and within its layers. */
    record Openings(Operations operations, Surroundings surroundings, GatedClients clients, Memory memory) {

        /**
         * The layers around a supplier, from the inside out: each attempt ends in time, a supplier that fails too often is
         * left alone, a slow question is asked twice and a failed one again, all within one deadline; equal questions share
         * one answer, across nodes too, that is remembered, offers lead only where the account allows, and a question by many codes becomes
         * several of as many as one call may hold.
         */
        private Supplier supplier(ConfiguredAccount account) {
            AccountSettings settings = account.settings();
            Ward ward = new Ward(operations.install(account.id(), settings), account.type().pacing(), surroundings);
            Supplier opened = account.opened(clients.client(ward, settings), surroundings.clock());
            Supplier guarded = Guard.around(opened, ward)
                    .timeout()
                    .breaker()
                    .hedge()
                    .retry()
                    .deadline()
                    .measured();
            Supplier leased = memory.leases().around(guarded, settings.ttl());
            Supplier remembered = memory.cache().around(leased, settings.ttl(), settings.staleFor());
            return Batches.around(Links.around(remembered, settings.links()));
        }
    }
}
