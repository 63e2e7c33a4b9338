package dev.staystream.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How searches run.
 *
 * @param settleAfter how long a search waits before it calls its order final
 * @param retention how long a log is kept after it was last read
 * @param retentionSize how large all kept logs may grow together; the one not read for longest goes first
 */
@ConfigurationProperties("staystream.search")
record SearchSettings(
        @DefaultValue("8s") Duration settleAfter,
        @DefaultValue("15m") Duration retention,
        @DefaultValue("256MB") DataSize retentionSize) {

    SearchSettings {
        requirePositive("staystream.search.settle-after", settleAfter);
        requirePositive("staystream.search.retention", retention);
        if (retentionSize.toBytes() <= 0) {
            throw new IllegalArgumentException(
                    "staystream.search.retention-size must be above 0, such as 256MB, but was %s"
                            .formatted(retentionSize));
        }
    }

    private static void requirePositive(String key, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s must be above 0, such as 8s, but was %s".formatted(key, value));
        }
    }
}
