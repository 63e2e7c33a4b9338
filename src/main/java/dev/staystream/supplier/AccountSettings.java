package dev.staystream.supplier;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One configured account.
 *
 * @param type the kind of contract, as in {@code hotelbeds}
 * @param baseUrl the supplier's origin and, where there is one, a prefix before the contract's own paths
 * @param credentials by the names the type asks for
 * @param timeout the hard end of a question; between the search's settle-after and it, an answer is late
 * @param maxConcurrent how many wire calls may be under way at once
 * @param requestsPerSecond how many wire calls may begin in a second
 * @param ttl how long an answer is fresh; zero remembers nothing
 * @param staleFor how long after that it is still shown, marked stale, while the supplier is asked again
 * @param enabled whether searches ask it
 */
public record AccountSettings(
        @DefaultValue("") String type,
        @DefaultValue("") URI baseUrl,
        @DefaultValue Map<String, String> credentials,
        @DefaultValue("12s") Duration timeout,
        @DefaultValue("64") int maxConcurrent,
        @DefaultValue("20") int requestsPerSecond,
        @DefaultValue("5m") Duration ttl,
        @DefaultValue("1h") Duration staleFor,
        @DefaultValue("true") boolean enabled) {

    public AccountSettings {
        credentials = Map.copyOf(credentials);
    }

    /** Names what is no secret. */
    @Override
    public String toString() {
        return "AccountSettings[type=%s, baseUrl=%s]".formatted(type, baseUrl);
    }
}
