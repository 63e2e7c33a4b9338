package dev.staystream.supplier.ratehawk;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.Pacing;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes RateHawk a type that accounts can be configured for. */
@Configuration(proxyBeanMethods = false)
class RatehawkConfiguration {

    @Bean
    SupplierType ratehawk() {
        return new RatehawkType();
    }

    private static final class RatehawkType implements SupplierType {

        @Override
        public String name() {
            return RatehawkSupplier.TYPE;
        }

        @Override
        public Set<String> credentials() {
            return Set.of(RatehawkSupplier.KEY_ID, RatehawkSupplier.API_KEY);
        }

        @Override
        public Pacing pacing() {
            return RatehawkLimits.PACING;
        }

        @Override
        public Supplier open(Account account) {
            return new RatehawkSupplier(account);
        }
    }
}
