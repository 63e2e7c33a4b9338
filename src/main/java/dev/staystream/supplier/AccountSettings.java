package dev.staystream.supplier;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One configured account.
 *
 * @param type the kind of contract, as in {@code hotelbeds}
 * @param baseUrl the supplier's origin and, where there is one, a prefix before the contract's own paths
 * @param credentials by the names the type asks for
 * @param options what the account chooses, by the names the type knows
 * @param timeout the hard end of a question; between the search's settle-after and it, an answer is late
 * @param maxConcurrent how many wire calls may be under way at once
 * @param requestsPerSecond how many wire calls may begin in a second
 * @param ttl how long an answer is fresh; zero remembers nothing
 * @param staleFor how long after that it is still shown, marked stale, while the supplier is asked again
 * @param breaker when it is left alone for failing too often
 * @param retry how a question that failed is asked again
 * @param hedge how a question that takes unusually long is asked beside
 * @param enabled whether searches ask it
 * @param link where its offers are sold, as {@link LinkRule} reads it, for those that come without an address; or blank
 * @param linkHosts the hosts a traveller may be sent to, with their port where it is not the usual one
 */
public record AccountSettings(
        @DefaultValue("") String type,
        @DefaultValue("") URI baseUrl,
        @DefaultValue Map<String, String> credentials,
        @DefaultValue Map<String, String> options,
        @DefaultValue("12s") Duration timeout,
        @DefaultValue("64") int maxConcurrent,
        @DefaultValue("20") int requestsPerSecond,
        @DefaultValue("5m") Duration ttl,
        @DefaultValue("1h") Duration staleFor,
        @DefaultValue Breaker breaker,
        @DefaultValue Retry retry,
        @DefaultValue Hedge hedge,
        @DefaultValue("true") boolean enabled,
        @DefaultValue("") String link,
        @DefaultValue List<String> linkHosts) {

    public AccountSettings {
        credentials = Map.copyOf(credentials);
        options = Map.copyOf(options);
        linkHosts = List.copyOf(linkHosts);
    }

    /** Where offers of the account may lead. */
    public LinkRule links() {
        return LinkRule.of(link, linkHosts);
    }

    /**
     * When a supplier that fails too often is left alone, and how it comes back.
     *
     * @param failureRate percent of the questions lately asked that must have failed
     * @param window how many questions count as lately
     * @param minimumQuestions how many must have been asked before their failures mean anything
     * @param openFor how long it is left alone before it is probed
     * @param probes how many questions probe whether it is well again
     */
    public record Breaker(
            @DefaultValue("50") int failureRate,
            @DefaultValue("20") int window,
            @DefaultValue("10") int minimumQuestions,
            @DefaultValue("15s") Duration openFor,
            @DefaultValue("3") int probes) {}

    /**
     * How a question for offers is asked again that failed before its first answer.
     *
     * @param most how often at most; zero for never
     * @param backoff how long after the failure, give or take a half
     */
    public record Retry(@DefaultValue("1") int most, @DefaultValue("100ms") Duration backoff) {}

    /**
     * How a question for offers is asked a second time while it takes longer than 95 percent of the earlier ones took.
     *
     * @param enabled whether it is; suppliers count every call
     */
    public record Hedge(@DefaultValue("false") boolean enabled) {}

    /** Names what is no secret. */
    @Override
    public String toString() {
        return "AccountSettings[type=%s, baseUrl=%s]".formatted(type, baseUrl);
    }
}
