package dev.staystream.web.api;

import dev.staystream.search.LoggedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** How fast the events of a log are told. */
enum Pace {
    /** As fast as they are read. */
    AT_ONCE,
    /** As they once happened, the first at once. */
    REALTIME;

    /** The same events at this pace. */
    Flux<LoggedEvent> of(Flux<LoggedEvent> events) {
        return switch (this) {
            case AT_ONCE -> events;
            case REALTIME ->
                events.switchOnFirst((first, all) -> Optional.ofNullable(first.get())
                        .map(event -> Schedule.beginningWith(event).of(all))
                        .orElse(all));
        };
    }

    /**
     * What is told when.
     *
     * @param begun when the first event happened
     * @param now when it is told again, by the milliseconds of the scheduler
     */
    private record Schedule(Instant begun, long now, Scheduler scheduler) {

        private static Schedule beginningWith(LoggedEvent first) {
            Scheduler scheduler = Schedulers.parallel();
            return new Schedule(first.at(), scheduler.now(TimeUnit.MILLISECONDS), scheduler);
        }

        private Flux<LoggedEvent> of(Flux<LoggedEvent> events) {
            return events.concatMap(event -> Mono.just(event).delayElement(left(event), scheduler), 1);
        }

        private Duration left(LoggedEvent event) {
            long passed = scheduler.now(TimeUnit.MILLISECONDS) - now;
            Duration left = Duration.between(begun, event.at()).minusMillis(passed);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }
}
