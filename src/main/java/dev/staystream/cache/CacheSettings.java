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
 * @param lease how long after a node has died, on a shared database, another takes over what it was asking
 * @param leasePatience how long a question waits at most for a shared database to say which node asks it
 * @param lastCalls how long the end of the program waits for suppliers that were asked already
 */
@ConfigurationProperties("staystream.cache")
record CacheSettings(
        @DefaultValue("256MB") DataSize nearSize,
        @DefaultValue("50ms") Duration writeEvery,
        @DefaultValue("2000") int writeQueue,
        @DefaultValue("10m") Duration purgeEvery,
        @DefaultValue("3s") Duration lease,
        @DefaultValue("50ms") Duration leasePatience,
        @DefaultValue("4s") Duration lastCalls) {

    /** Below that a lease would be renewed more often than calls end. */
    private static final int MILLIS = 100;

    CacheSettings {
        require(nearSize.toBytes() > 0, "near-size must be above 0, such as 256MB, but was %s", nearSize);
        require(writeEvery.isPositive(), "write-every must be above 0, such as 50ms, but was %s", writeEvery);
        require(writeQueue > 0, "write-queue must be above 0, such as 2000, but was %s", writeQueue);
        require(purgeEvery.isPositive(), "purge-every must be above 0, such as 10m, but was %s", purgeEvery);
        require(
                leasePatience.isPositive(),
                "lease-patience must be above 0, such as 50ms, but was %s",
                leasePatience);
        require(!lastCalls.isNegative(), "last-calls must be 0s or above, such as 4s, but was %s", lastCalls);
        require(lease.toMillis() >= MILLIS, "lease must be 100ms at least, such as 3s, but was %s", lease);
    }

    private static void require(boolean right, String message, Object value) {
        if (!right) {
            throw new IllegalArgumentException("staystream.cache.%s".formatted(message.formatted(value)));
        }
    }
}
