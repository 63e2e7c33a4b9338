package dev.staystream.supplier.liteapi;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes LiteAPI a type that accounts can be configured for. */
@Configuration(proxyBeanMethods = false)
class LiteapiConfiguration {

    @Bean
    SupplierType liteapi() {
        return new LiteapiType();
    }

    private static final class LiteapiType implements SupplierType {

        @Override
        public String name() {
            return LiteapiSupplier.TYPE;
        }

        @Override
        public Set<String> credentials() {
            return Set.of(LiteapiSupplier.API_KEY);
        }

        @Override
        public Supplier open(Account account) {
            return new LiteapiSupplier(account);
        }
    }
}
