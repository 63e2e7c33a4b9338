package dev.staystream.partner;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the API.
 *
 * @param anonymous what those without a key may do
 * @param adminKey a key with the scope {@code admin} that is kept in the configuration, so that the first keys can be made;
 *     empty for none
 * @param exchangeEvery how often nodes tell each other of new keys and of what they let through
 */
@ConfigurationProperties("staystream.partners")
record PartnerSettings(
        @DefaultValue Anonymous anonymous,
        @DefaultValue("") String adminKey,
        @DefaultValue("1s") Duration exchangeEvery) {

    /** As many random letters as cannot be guessed. */
    private static final int SHORTEST_ADMIN_KEY = 24;

    PartnerSettings {
        if (!adminKey.isEmpty() && adminKey.length() < SHORTEST_ADMIN_KEY) {
            throw new IllegalArgumentException(
                    "staystream.partners.admin-key must have at least %d random characters, but had %d"
                            .formatted(SHORTEST_ADMIN_KEY, adminKey.length()));
        }
        if (!exchangeEvery.isPositive()) {
            throw new IllegalArgumentException(
                    "staystream.partners.exchange-every must be above 0, such as 1s, but was %s".formatted(exchangeEvery));
        }
    }

    /**
     * Use without a key.
     *
     * @param requestsPerMinute how often each network may ask, 0 for not at all; looking up places is not counted
     */
    record Anonymous(@DefaultValue("30") int requestsPerMinute) {

        Anonymous {
            if (requestsPerMinute < 0) {
                throw new IllegalArgumentException(
                        "staystream.partners.anonymous.requests-per-minute must be 0 for none, or such as 30, but was %d"
                                .formatted(requestsPerMinute));
            }
        }
    }

    /** Leaves the secret out, so that none reaches a log. */
    @Override
    public String toString() {
        return "PartnerSettings[anonymous=%s]".formatted(anonymous);
    }
}
