package dev.staystream.cache;

import dev.staystream.store.WriteBehind;
import dev.staystream.supplier.Supplier;
import java.time.Clock;
import java.time.Duration;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Memories for tests that are about something else. */
public final class Caches {

    private Caches() {}

    /** The supplier with a memory of its own that forgets everything with the test. */
    public static Supplier around(Supplier supplier, Clock clock) {
        WriteBehind<AnswerKey, AnswerTable.Entry> writes =
                new WriteBehind<>("answers", 100, entries -> Mono.empty(), clock);
        AnswerMemory memory = new AnswerMemory(Flux.empty(), writes, DataSize.ofMegabytes(10), clock);
        return new AnswerCache(memory).around(supplier, Duration.ofMinutes(5), Duration.ofHours(1));
    }
}
