package dev.staystream.supplier;

import dev.staystream.stay.SupplierId;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * What an adapter is given: who it is at the supplier, and the only way to call it.
 *
 * @param credentials by the names the type asks for
 * @param options what the account chooses, by the names the type knows
 * @param timeout after which nobody waits for an answer any more
 * @param client already bound to the account's base URL, rate limit, bulkhead and timeouts
 */
public record Account(
        SupplierId id,
        Map<String, String> credentials,
        Map<String, String> options,
        Duration timeout,
        WebClient client,
        Clock clock) {

    /** What is shorter is no secret but a number or a name. */
    private static final int SECRET_LENGTH = 8;

    public Account {
        credentials = Map.copyOf(credentials);
        options = Map.copyOf(options);
    }

    /** An account that chooses nothing. */
    public Account(SupplierId id, Map<String, String> credentials, Duration timeout, WebClient client, Clock clock) {
        this(id, credentials, Map.of(), timeout, client, clock);
    }

    /** A credential by name; throws {@link IllegalArgumentException} when it is not configured. */
    public String credential(String name) {
        String value = credentials.get(name);
        if (value == null) {
            throw new IllegalArgumentException("supplier %s has no credential %s".formatted(id, name));
        }
        return value;
    }

    /** The failure without any of the account's secrets, which suppliers are known to repeat when they refuse them. */
    SupplierException censored(SupplierException failure) {
        SupplierException censored = failure;
        for (String value : credentials.values()) {
            censored = value.length() < SECRET_LENGTH ? censored : censored.without(value);
        }
        return censored;
    }

    /** An option by name, or what is usual where it is not configured. */
    public String option(String name, String usual) {
        return options.getOrDefault(name, usual);
    }

    /** Names the account and leaves the credentials out, so that none reaches a log. */
    @Override
    public String toString() {
        return "Account[%s]".formatted(id);
    }
}
