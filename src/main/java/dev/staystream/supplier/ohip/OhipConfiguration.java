package dev.staystream.supplier.ohip;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes accounts of type {@code ohip} possible. */
@Configuration(proxyBeanMethods = false)
class OhipConfiguration {

    @Bean
    SupplierType ohip() {
        return new Ohip();
    }

    private static final class Ohip implements SupplierType {

        @Override
        public String name() {
            return OhipSupplier.TYPE;
        }

        @Override
        public Set<String> credentials() {
            return Set.of(OhipAccess.USERNAME, OhipAccess.PASSWORD, OhipAccess.CHANNEL);
        }

        @Override
        public Supplier open(Account account) {
            return new OhipSupplier(account);
        }
    }
}
