package dev.staystream.prices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Leaves fewer sightings of a hotel's stay the older they are, in whole days and weeks (UTC), and none once it has begun. */
record Thinning(PriceTable table, PriceSettings settings, Clock clock) {

    private static final Duration DAY = Duration.ofDays(1);

    private static final Duration WEEK = Duration.ofDays(7);

    /** How many days and weeks are looked at anew, so that a program that was off for a while catches up. */
    private static final int SPANS = 10;

    /** The hotel's own day may have begun before that of UTC or after; nobody is told of a stay that is over. */
    Mono<Void> round() {
        return Mono.defer(() -> table.purge(today().minusDays(1))
                .then(thin(DAY, settings.everyFor()))
                .then(thin(WEEK, settings.dailyFor())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Mono<Void> thin(Duration span, Duration age) {
        long end = Math.floorDiv(clock.instant().minus(age).getEpochSecond(), span.toSeconds());
        return Flux.fromStream(() -> LongStream.range(end - SPANS, end).boxed())
                .map(number -> Instant.ofEpochSecond(number * span.toSeconds()))
                .concatMap(start -> table.thin(start, start.plus(span)))
                .then();
    }
}
