package dev.staystream.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.resources.LoopResources;

/** Calls that block an event loop are found, also where an error would have been forgiven. */
final class EventLoopsNeverBlockTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void findABlockOnAThreadOfReactors(Hound hound) {
        assertThat(hound.armed()).as("Java runs with -XX:+AllowRedefinitionToAddDeleteMethods").isTrue();

        doze(Schedulers.parallel());

        assertThat(hound.found()).hasSize(1).first().asString().contains("java.lang.Thread.sleep");
    }

    @Test
    void findABlockOnAnEventLoopOfTheNetwork(Hound hound) {
        LoopResources loops = LoopResources.create("watched", 1, true);

        doze(Schedulers.fromExecutor(loops.onServer(true)));
        loops.disposeLater(Duration.ZERO, SOON).block(SOON);

        assertThat(hound.found()).hasSize(1);
    }

    @Test
    void letThreadsBlockThatAreThereForIt(Hound hound) {
        doze(Schedulers.boundedElastic());

        assertThat(hound.found()).isEmpty();
    }

    private static void doze(Scheduler scheduler) {
        Mono.fromCallable(EventLoopsNeverBlockTests::dozed)
                .onErrorResume(error -> Mono.empty())
                .subscribeOn(scheduler)
                .block(SOON);
    }

    private static boolean dozed() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1);
        return true;
    }
}
