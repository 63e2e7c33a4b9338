package dev.staystream.catalogue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hotels are kept.
 *
 * @param renewAfter how old the content of an area may grow before it is fetched anew, beside the searches
 * @param renewEvery how often it is looked whether content must be fetched anew, and what other machines found out
 * @param matchEvery how often supplier hotels are compared with all others, beside the searches
 * @param matchAtOnce how many of them each time at most
 * @param writeEvery how long a hotel waits at most before it is written to the database
 * @param writeQueue how many hotels may wait to be written; beyond it they are known until the next start only
 */
@ConfigurationProperties("staystream.catalogue")
record CatalogueSettings(
        @DefaultValue("7d") Duration renewAfter,
        @DefaultValue("10s") Duration renewEvery,
        @DefaultValue("50ms") Duration matchEvery,
        @DefaultValue("100") int matchAtOnce,
        @DefaultValue("500ms") Duration writeEvery,
        @DefaultValue("500000") int writeQueue) {

    CatalogueSettings {
        requirePositive("renew-after", renewAfter, "7d");
        requirePositive("renew-every", renewEvery, "10s");
        requirePositive("match-every", matchEvery, "50ms");
        requirePositive("match-at-once", matchAtOnce, 100);
        requirePositive("write-every", writeEvery, "500ms");
        requirePositive("write-queue", writeQueue, 500_000);
    }

    private static void requirePositive(String key, int value, int right) {
        if (value <= 0) {
            throw new IllegalArgumentException(
                    "staystream.catalogue.%s must be above 0, such as %d, but was %d".formatted(key, right, value));
        }
    }

    private static void requirePositive(String key, Duration value, String right) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(
                    "staystream.catalogue.%s must be above 0, such as %s, but was %s".formatted(key, right, value));
        }
    }
}
