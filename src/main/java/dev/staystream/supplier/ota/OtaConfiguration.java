package dev.staystream.supplier.ota;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes accounts of type {@code ota} possible, each choosing the profile of its implementer. */
@Configuration(proxyBeanMethods = false)
class OtaConfiguration {

    @Bean
    SupplierType ota() {
        return new Ota();
    }

    private static final class Ota implements SupplierType {

        @Override
        public String name() {
            return OtaSupplier.TYPE;
        }

        @Override
        public Set<String> credentials() {
            return Set.of(OtaRequest.USER, OtaRequest.PASSWORD);
        }

        @Override
        public Map<String, List<String>> options() {
            return Map.of(
                    OtaSupplier.PROFILE,
                    OtaProfile.names(),
                    OtaRequest.TARGET,
                    List.of(OtaRequest.PRODUCTION, "Test"));
        }

        @Override
        public Supplier open(Account account) {
            return new OtaSupplier(account);
        }
    }
}
