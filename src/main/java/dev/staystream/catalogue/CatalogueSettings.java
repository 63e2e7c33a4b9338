package dev.staystream.catalogue;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hotels are kept.
 *
 * @param renewAfter how old the content of an area may grow before it is fetched anew, beside the searches
 * @param renewEvery how often it is looked whether content must be fetched anew
 * @param writeEvery how long a hotel waits at most before it is written to the database
 * @param writeQueue how many hotels may wait to be written; beyond it they are known until the next start only
 */
@ConfigurationProperties("staystream.catalogue")
record CatalogueSettings(
        @DefaultValue("7d") Duration renewAfter,
        @DefaultValue("10s") Duration renewEvery,
        @DefaultValue("500ms") Duration writeEvery,
        @DefaultValue("500000") int writeQueue) {

    CatalogueSettings {
        requirePositive("renew-after", renewAfter, "7d");
        requirePositive("renew-every", renewEvery, "10s");
        requirePositive("write-every", writeEvery, "500ms");
        if (writeQueue <= 0) {
            throw new IllegalArgumentException(
                    "staystream.catalogue.write-queue must be above 0, such as 500000, but was %d"
                            .formatted(writeQueue));
        }
    }

    private static void requirePositive(String key, Duration value, String right) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(
                    "staystream.catalogue.%s must be above 0, such as %s, but was %s".formatted(key, right, value));
        }
    }
}
