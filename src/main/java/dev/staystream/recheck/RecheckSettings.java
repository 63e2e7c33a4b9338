package dev.staystream.recheck;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How offers are checked.
 *
 * @param freshFor how long what a supplier said of an offer stands, before it is asked again
 * @param perMinute how many offers of one search may be checked in a minute
 * @param retention how long an offer that came of a check can be asked for
 * @param days over how many days the truth of prices is published
 * @param keep how long rechecks stay in the database
 * @param writeEvery how long a recheck waits at most before it is written to the database
 * @param writeQueue how many rechecks may wait to be written; beyond it they are not counted
 */
@ConfigurationProperties("staystream.recheck")
record RecheckSettings(
        @DefaultValue("30s") Duration freshFor,
        @DefaultValue("30") int perMinute,
        @DefaultValue("15m") Duration retention,
        @DefaultValue("30") int days,
        @DefaultValue("90d") Duration keep,
        @DefaultValue("500ms") Duration writeEvery,
        @DefaultValue("5000") int writeQueue) {

    RecheckSettings {
        require(!freshFor.isNegative(), "fresh-for must be 0s or above, such as 30s, but was %s", freshFor);
        require(perMinute > 0, "per-minute must be above 0, such as 30, but was %s", perMinute);
        require(retention.isPositive(), "retention must be above 0, such as 15m, but was %s", retention);
        require(days > 0, "days must be above 0, such as 30, but was %s", days);
        require(keep.toDays() >= days, "keep must be as long as days at least, such as 90d, but was %s", keep);
        require(writeEvery.isPositive(), "write-every must be above 0, such as 500ms, but was %s", writeEvery);
        require(writeQueue > 0, "write-queue must be above 0, such as 5000, but was %s", writeQueue);
    }

    private static void require(boolean right, String rule, Object value) {
        if (!right) {
            throw new IllegalArgumentException("staystream.recheck." + rule.formatted(value));
        }
    }
}
