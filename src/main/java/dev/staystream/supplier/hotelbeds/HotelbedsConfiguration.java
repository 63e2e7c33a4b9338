package dev.staystream.supplier.hotelbeds;

import dev.staystream.supplier.Account;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes accounts of type {@code hotelbeds} possible. */
@Configuration(proxyBeanMethods = false)
class HotelbedsConfiguration {

    @Bean
    SupplierType hotelbeds() {
        return new Hotelbeds();
    }

    private static final class Hotelbeds implements SupplierType {

        @Override
        public String name() {
            return HotelbedsSupplier.TYPE;
        }

        @Override
        public Set<String> credentials() {
            return Set.of(HotelbedsSupplier.API_KEY, HotelbedsSupplier.SECRET);
        }

        @Override
        public Supplier open(Account account) {
            return new HotelbedsSupplier(account);
        }
    }
}
