package dev.staystream.supplier.expedia;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.Pacing;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes accounts of type {@code expedia} possible. */
@Configuration(proxyBeanMethods = false)
class ExpediaConfiguration {

    @Bean
    SupplierType expedia() {
        return new Expedia();
    }

    private static final class Expedia implements SupplierType {

        @Override
        public String name() {
            return ExpediaSupplier.TYPE;
        }

        @Override
        public Set<String> credentials() {
            return Set.of(ExpediaSupplier.API_KEY, ExpediaSupplier.SECRET);
        }

        @Override
        public Pacing pacing() {
            return ExpediaLimits.PACING;
        }

        @Override
        public Supplier open(Account account) {
            return new ExpediaSupplier(account);
        }
    }
}
