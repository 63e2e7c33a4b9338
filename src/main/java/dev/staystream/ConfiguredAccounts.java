package dev.staystream;

import static java.util.stream.Collectors.toMap;

import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.SupplierType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.core.env.Environment;

/** The accounts under {@code staystream.suppliers}; a mistake in them stops the start with the key and the remedy. */
record ConfiguredAccounts(List<ConfiguredAccount> accounts) {

    static final String KEY = "staystream.suppliers";

    static ConfiguredAccounts of(Environment environment, List<SupplierType> types) {
        Map<String, SupplierType> byName =
                types.stream().collect(toMap(SupplierType::name, type -> type, (one, other) -> one, TreeMap::new));
        Map<String, AccountSettings> configured = Binder.get(environment)
                .bind(KEY, Bindable.mapOf(String.class, AccountSettings.class), strict())
                .orElse(Map.of());
        return new ConfiguredAccounts(configured.entrySet().stream()
                .map(entry -> ConfiguredAccount.checked(entry.getKey(), entry.getValue(), byName))
                .toList());
    }

    /** Finds keys that mean nothing; what the environment holds for other programs is none of ours. */
    private static BindHandler strict() {
        return new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter());
    }

    /** Those that searches ask, in the order of the configuration. */
    Stream<ConfiguredAccount> enabled() {
        return accounts.stream().filter(account -> account.settings().enabled());
    }
}
