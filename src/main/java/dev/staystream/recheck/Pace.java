package dev.staystream.recheck;

import dev.staystream.search.SearchId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How many offers of one search are checked in a minute, so that nobody has a supplier checked through and through. */
final class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private static final int SEARCHES = 10_000;

    private final Clock clock;

    private final int perWindow;

    private final ShortMemory<SearchId, Deque<Instant>> checks;

    Pace(Clock clock, int perMinute) {
        this.clock = clock;
        this.perWindow = perMinute;
        this.checks = new ShortMemory<>(clock, WINDOW, SEARCHES);
    }

    /** Counts one check of the search; where it would be one too many, how long to wait instead. */
    synchronized Optional<Duration> count(SearchId search) {
        Instant now = clock.instant();
        Deque<Instant> lately = checks.find(search).orElseGet(ArrayDeque::new);
        while (!lately.isEmpty() && !now.isBefore(lately.getFirst().plus(WINDOW))) {
            lately.removeFirst();
        }
        if (lately.size() >= perWindow) {
            return Optional.of(Duration.between(now, lately.getFirst().plus(WINDOW)));
        }
        lately.addLast(now);
        checks.keep(search, lately);
        return Optional.empty();
    }
}
