package dev.staystream;

import dev.staystream.operations.Limits;
import dev.staystream.stay.SupplierId;
import dev.staystream.supplier.Account;
import dev.staystream.supplier.AccountSettings;
import dev.staystream.supplier.AccountSettings.Breaker;
import dev.staystream.supplier.AccountSettings.Retry;
import dev.staystream.supplier.Supplier;
import dev.staystream.supplier.SupplierType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.web.reactive.function.client.WebClient;

/** One account whose configuration is known to be right. */
record ConfiguredAccount(SupplierId id, AccountSettings settings, SupplierType type) {

    /** Of so many questions each failure is remembered, and no supplier needs more probes. */
    private static final int MOST_QUESTIONS = 1_000;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Throws {@link InvalidConfigurationPropertyValueException}, which names the key, the value and what would be right. */
    static ConfiguredAccount checked(String id, AccountSettings settings, Map<String, SupplierType> types) {
        Keys keys = new Keys(ConfiguredAccounts.KEY + "." + id);
        keys.require(id.matches("[a-z0-9][a-z0-9-]{0,39}"), "", id, "a name of at most 40 small letters, digits and -");
        SupplierType type = types.get(settings.type());
        if (type == null) {
            throw keys.wrong("type", settings.type(), "one of " + types.keySet());
        }
        checkCall(keys, settings);
        checkFailures(keys, settings);
        checkMemory(keys, settings);
        checkLinks(keys, settings);
        checkCredentials(keys, settings, type);
        checkOptions(keys, settings, type);
        return new ConfiguredAccount(new SupplierId(id), settings, type);
    }

    private static void checkCall(Keys keys, AccountSettings settings) {
        URI url = settings.baseUrl();
        boolean callable = url.getScheme() != null
                && SCHEMES.contains(url.getScheme())
                && url.getHost() != null
                && url.getQuery() == null
                && url.getUserInfo() == null;
        boolean mayHoldSecrets = url.getUserInfo() != null || url.getQuery() != null;
        keys.require(
                callable,
                "base-url",
                mayHoldSecrets ? "(hidden)" : url,
                "an http or https address without user or query, such as https://host/prefix");
        Duration timeout = settings.timeout();
        keys.require(
                timeout.isPositive() && timeout.compareTo(Limits.LONGEST_TIMEOUT) <= 0,
                "timeout",
                timeout,
                "above 0 and at most 2m, such as 12s");
        keys.between(1, Limits.MOST_CALLS, "max-concurrent", settings.maxConcurrent());
        keys.between(1, Limits.MOST_CALLS, "requests-per-second", settings.requestsPerSecond());
    }

    private static void checkFailures(Keys keys, AccountSettings settings) {
        Breaker breaker = settings.breaker();
        keys.between(1, 100, "breaker.failure-rate", breaker.failureRate());
        keys.between(1, MOST_QUESTIONS, "breaker.window", breaker.window());
        keys.between(1, breaker.window(), "breaker.minimum-questions", breaker.minimumQuestions());
        keys.between(1, MOST_QUESTIONS, "breaker.probes", breaker.probes());
        keys.require(breaker.openFor().isPositive(), "breaker.open-for", breaker.openFor(), "above 0s, such as 15s");
        Retry retry = settings.retry();
        keys.between(0, Limits.MOST_RETRIES, "retry.most", retry.most());
        keys.require(!retry.backoff().isNegative(), "retry.backoff", retry.backoff(), "0s, or such as 100ms");
    }

    private static void checkMemory(Keys keys, AccountSettings settings) {
        keys.require(!settings.ttl().isNegative(), "ttl", settings.ttl(), "0s to remember nothing, or such as 5m");
        keys.require(!settings.staleFor().isNegative(), "stale-for", settings.staleFor(), "0s, or such as 1h");
    }

    private static void checkLinks(Keys keys, AccountSettings settings) {
        keys.require(
                settings.links().hasHosts(), "link-hosts", settings.linkHosts(), "host names such as www.example.com");
        keys.require(
                settings.links().hasTemplate(),
                "link",
                settings.link(),
                "blank, or an http or https address at one of link-hosts, such as https://www.example.com/{hotel}");
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

    private static void checkOptions(Keys keys, AccountSettings settings, SupplierType type) {
        Map<String, List<String>> known = new TreeMap<>(type.options());
        settings.options().forEach((name, value) -> {
            List<String> choices = known.get(name);
            if (choices == null) {
                throw keys.wrong(
                        "options." + name, value, "left out: %s takes %s".formatted(type.name(), known.keySet()));
            }
            keys.require(choices.contains(value), "options." + name, value, "one of " + choices);
        });
    }

    /** The adapter, with a client of its own. */
    Supplier opened(WebClient client, Clock clock) {
        return type.open(new Account(
                id, settings.credentials(), settings.options(), settings.timeout(), client, clock));
    }

    /** Says what is wrong below one account's key. */
    private record Keys(String prefix) {

        private void require(boolean right, String name, Object value, String remedy) {
            if (!right) {
                throw wrong(name, value, remedy);
            }
        }

        private void between(int least, int most, String name, int value) {
            require(value >= least && value <= most, name, value, "from %d to %d".formatted(least, most));
        }

        private InvalidConfigurationPropertyValueException wrong(String name, Object value, String remedy) {
            String key = name.isEmpty() ? prefix : prefix + "." + name;
            return new InvalidConfigurationPropertyValueException(key, value, "It must be " + remedy + ".");
        }
    }
}
