package dev.staystream.cache;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How answers are remembered.
 *
 * @param nearSize how much memory the answers kept at hand may take, by estimate; the least used go first
 * @param writeEvery how long an answer waits at most before it is written to the database
 * @param writeQueue how many answers may wait to be written; beyond it they are only kept at hand
 * @param purgeEvery how often answers too old to be shown are deleted from the database
 */
@ConfigurationProperties("staystream.cache")
record CacheSettings(
        @DefaultValue("256MB") DataSize nearSize,
        @DefaultValue("250ms") Duration writeEvery,
        @DefaultValue("2000") int writeQueue,
        @DefaultValue("10m") Duration purgeEvery) {

    CacheSettings {
        require(nearSize.toBytes() > 0, "near-size must be above 0, such as 256MB, but was %s", nearSize);
        require(writeEvery.isPositive(), "write-every must be above 0, such as 250ms, but was %s", writeEvery);
        require(writeQueue > 0, "write-queue must be above 0, such as 2000, but was %s", writeQueue);
        require(purgeEvery.isPositive(), "purge-every must be above 0, such as 10m, but was %s", purgeEvery);
    }

    private static void require(boolean right, String message, Object value) {
        if (!right) {
            throw new IllegalArgumentException("staystream.cache.%s".formatted(message.formatted(value)));
        }
    }
}
