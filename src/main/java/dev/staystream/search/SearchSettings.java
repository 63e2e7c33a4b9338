package dev.staystream.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How searches run.
 *
 * @param settleAfter how long a search waits before it calls its order final
 * @param settleQuorum the share of the suppliers asked whose answers settle a search early, such as 0.8; zero for none
 * @param settleGrace how long a search still waits for the others then
 * @param leaveAfter how long a search that nobody reads any more runs on for somebody who reloads the page
 * @param retention how long a log is kept after it was last read
 * @param retentionSize how large all kept logs may grow together; the one not read for longest goes first
 */
@ConfigurationProperties("staystream.search")
record SearchSettings(
        @DefaultValue("8s") Duration settleAfter,
        @DefaultValue("0") double settleQuorum,
        @DefaultValue("500ms") Duration settleGrace,
        @DefaultValue("5s") Duration leaveAfter,
        @DefaultValue("15m") Duration retention,
        @DefaultValue("256MB") DataSize retentionSize) {

    SearchSettings {
        requirePositive("staystream.search.settle-after", settleAfter);
        requirePositive("staystream.search.settle-grace", settleGrace);
        requirePositive("staystream.search.leave-after", leaveAfter);
        requirePositive("staystream.search.retention", retention);
        if (!(settleQuorum >= 0 && settleQuorum <= 1)) {
            throw new IllegalArgumentException(
                    "staystream.search.settle-quorum must be a share such as 0.8, or 0 for none, but was %s"
                            .formatted(settleQuorum));
        }
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
