package dev.staystream.prices;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How prices that were seen are remembered.
 *
 * @param shownFor how long what was seen of a hotel counts in a calendar
 * @param everyFor how long every sighting is kept; of an older day the cheapest of each hotel and stay is
 * @param dailyFor how long one sighting a day is kept; of an older week the cheapest of each hotel and stay is
 * @param writeEvery how long a sighting waits at most before it is written to the database
 * @param writeQueue how many sightings may wait to be written; beyond it they are lost
 * @param tidyEvery how often sightings are thinned, and stays forgotten that have begun
 */
@ConfigurationProperties("staystream.prices")
record PriceSettings(
        @DefaultValue("14d") Duration shownFor,
        @DefaultValue("2d") Duration everyFor,
        @DefaultValue("60d") Duration dailyFor,
        @DefaultValue("1s") Duration writeEvery,
        @DefaultValue("20000") int writeQueue,
        @DefaultValue("6h") Duration tidyEvery) {

    PriceSettings {
        require(shownFor.isPositive(), "shown-for must be above 0, such as 14d, but was %s", shownFor);
        require(everyFor.toDays() >= 1, "every-for must be a day at least, such as 2d, but was %s", everyFor);
        require(
                dailyFor.compareTo(everyFor) > 0,
                "daily-for must be longer than every-for, such as 60d, but was %s",
                dailyFor);
        require(writeEvery.isPositive(), "write-every must be above 0, such as 1s, but was %s", writeEvery);
        require(writeQueue > 0, "write-queue must be above 0, such as 20000, but was %s", writeQueue);
        require(tidyEvery.isPositive(), "tidy-every must be above 0, such as 6h, but was %s", tidyEvery);
    }

    private static void require(boolean right, String rule, Object value) {
        if (!right) {
            throw new IllegalArgumentException("staystream.prices." + rule.formatted(value));
        }
    }
}
