package dev.staystream;

import dev.staystream.guard.GatedClients;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** One account whose configuration is known to be right. */
record ConfiguredAccount(SupplierId id, AccountSettings settings, SupplierType type) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Longer than any supplier answers for (Hotelbeds documents 60 s). */
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(2);

    /** Throws {@link InvalidConfigurationPropertyValueException}, which names the key, the value and what would be right. */
    static ConfiguredAccount checked(String id, AccountSettings settings, Map<String, SupplierType> types) {
        Keys keys = new Keys(ConfiguredAccounts.KEY + "." + id);
        keys.require(id.matches("[a-z0-9][a-z0-9-]{0,39}"), "", id, "a name of at most 40 small letters, digits and -");
        SupplierType type = types.get(settings.type());
        if (type == null) {
            throw keys.wrong("type", settings.type(), "one of " + types.keySet());
        }
        checkCall(keys, settings);
        checkMemory(keys, settings);
        checkCredentials(keys, settings, type);
        return new ConfiguredAccount(new SupplierId(id), settings, type);
    }

    private static void checkCall(Keys keys, AccountSettings settings) {
        URI url = settings.baseUrl();
        boolean callable = url.getScheme() != null
                && SCHEMES.contains(url.getScheme())
                && url.getHost() != null
                && url.getQuery() == null
                && url.getUserInfo() == null;
        keys.require(
                callable, "base-url", url, "an http or https address without a query, such as https://host/prefix");
        Duration timeout = settings.timeout();
        keys.require(
                timeout.isPositive() && timeout.compareTo(LONGEST_TIMEOUT) <= 0,
                "timeout",
                timeout,
                "above 0 and at most 2m, such as 12s");
        keys.require(settings.maxConcurrent() > 0, "max-concurrent", settings.maxConcurrent(), "above 0, such as 64");
        keys.require(
                settings.requestsPerSecond() > 0,
                "requests-per-second",
                settings.requestsPerSecond(),
                "above 0, such as 20");
    }

    private static void checkMemory(Keys keys, AccountSettings settings) {
        keys.require(!settings.ttl().isNegative(), "ttl", settings.ttl(), "0s to remember nothing, or such as 5m");
        keys.require(!settings.staleFor().isNegative(), "stale-for", settings.staleFor(), "0s, or such as 1h");
    }

    private static void checkCredentials(Keys keys, AccountSettings settings, SupplierType type) {
        SortedSet<String> wanted = new TreeSet<>(type.credentials());
        for (String name : wanted) {
            boolean given = !settings.credentials().getOrDefault(name, "").isBlank();
            keys.require(given, "credentials." + name, "", "set: %s needs %s".formatted(type.name(), wanted));
        }
        for (String name : settings.credentials().keySet()) {
            keys.require(
                    wanted.contains(name),
                    "credentials." + name,
                    "(hidden)",
                    "left out: %s needs %s".formatted(type.name(), wanted));
        }
    }

    /** The adapter, with a client of its own. */
    Supplier opened(GatedClients clients, Clock clock) {
        return type.open(new Account(
                id, settings.credentials(), settings.timeout(), clients.client(id.value(), settings), clock));
    }

    /** Says what is wrong below one account's key. */
    private record Keys(String prefix) {

        private void require(boolean right, String name, Object value, String remedy) {
            if (!right) {
                throw wrong(name, value, remedy);
            }
        }

        private InvalidConfigurationPropertyValueException wrong(String name, Object value, String remedy) {
            String key = name.isEmpty() ? prefix : prefix + "." + name;
            return new InvalidConfigurationPropertyValueException(key, value, "It must be " + remedy + ".");
        }
    }
}
