package dev.staystream.stay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.place.ExamplePlaces;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A deadline without a zone is never later than it may be meant, wherever on earth the hotel is. */
final class EarliestReadingTests {

    private static final int EXAMPLES = 500;

    private final SplittableRandom random = new SplittableRandom(20_261_125);

    @Test
    void isNoLaterThanTheTimeInAnyZoneThereIsAPlaceIn() {
        assertThat(ExamplePlaces.zones()).hasSizeGreaterThan(200).allSatisfy(zone -> {
            for (int example = 0; example < EXAMPLES; example++) {
                LocalDateTime local = local();
                assertThat(Cancellation.earliest(local))
                        .isBeforeOrEqualTo(local.atZone(zone).toInstant());
            }
        });
    }

    @Test
    void isNoEarlierThanSomeZoneNeeds() {
        LocalDateTime local = local();

        assertThat(ZoneId.getAvailableZoneIds().stream()
                        .map(zone -> local.atZone(ZoneId.of(zone)).toInstant())
                        .min(Instant::compareTo))
                .contains(Cancellation.earliest(local));
    }

    /** Some minute of the years to come. */
    private LocalDateTime local() {
        return LocalDateTime.ofEpochSecond(60L * random.nextLong(29_000_000, 34_000_000), 0, ZoneOffset.UTC);
    }
}
