package dev.staystream.supplier.travelgate;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes accounts of type {@code travelgate} possible: one for each access, which is a contract with one seller. */
@Configuration(proxyBeanMethods = false)
class TravelgateConfiguration {

    @Bean
    SupplierType travelgate() {
        return new Travelgate();
    }

    private static final class Travelgate implements SupplierType {

        @Override
        public String name() {
            return TravelgateSupplier.TYPE;
        }

        @Override
        public Set<String> credentials() {
            return Set.of(
                    TravelgateRequest.API_KEY,
                    TravelgateRequest.CLIENT,
                    TravelgateRequest.CONTEXT,
                    TravelgateRequest.ACCESS);
        }

        @Override
        public Supplier open(Account account) {
            return new TravelgateSupplier(account);
        }
    }
}
