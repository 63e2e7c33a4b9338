package dev.staystream.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Searches among suppliers that hang, fail and dribble, and one that answers; a reader of each stays to the end, and as many
 * leave at a random moment. Half of those read what one reads who stays, the others a search that nobody else reads.
 */
final class Unwell implements AutoCloseable {

    private static final List<String> SICK = List.of("hanging", "erroring", "dribbling");

    private static final List<Way> WAYS = List.of(Way.values());

    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private static final Duration QUICK = Duration.ofMillis(50);

    private static final Map<String, Object> SETTINGS = Map.of(
            "staystream.search.settle-after", "500ms",
            "staystream.search.leave-after", "600ms",
            "staystream.search.retention", "1s");

    private final SplittableRandom chance = new SplittableRandom(4);

    private final Stand stand = new Stand(Map.of(
            "hanging", Manner.hanging(),
            "erroring", Manner.erroring(),
            "dribbling", Manner.dribbling(QUICK),
            "answering", Manner.after(question -> QUICK)));

    private final Running running;

    private int asked;

    Unwell() {
        Map<String, Object> settings = new HashMap<>(SETTINGS);
        stand.suppliers().forEach(name -> settings.put("staystream.suppliers.%s.timeout".formatted(name), TIMEOUT));
        this.running = Running.among(stand, settings);
        SICK.forEach(running::neverLeavingAlone);
    }

    Stand stand() {
        return stand;
    }

    Running running() {
        return running;
    }

    /** Lets so many searches be read to their end, and as many be left, so many at once. */
    List<Heard> read(int searches, int atOnce) {
        List<Heard> heard = new ArrayList<>();
        try (Reader reader = new Reader(running)) {
            Flux.range(0, searches)
                    .flatMap(search -> pair(reader), atOnce)
                    .doOnNext(heard::add)
                    .blockLast(TIMEOUT.multipliedBy(10L * (searches / atOnce + 2)));
        }
        return heard;
    }

    private synchronized Mono<Heard> pair(Reader reader) {
        int number = asked;
        asked += 2;
        Way way = WAYS.get(chance.nextInt(WAYS.size()));
        Duration patience = Duration.ofMillis(chance.nextLong(TIMEOUT.toMillis()));
        Mono<Void> leaves = reader.glance(question(number + chance.nextInt(2)), way, patience);
        return Mono.zip(reader.hear(question(number)), leaves.thenReturn(way), (heard, left) -> heard);
    }

    private static Question question(int number) {
        return new Question(number, List.of());
    }

    /** Whether no supplier is being asked, nobody reads, and no connection of the database is in use. */
    boolean quiet() {
        return stand.unfinished() == 0
                && running.measured("staystream.supplier.under.way") == 0
                && running.measured("staystream.streams.open") == 0
                && running.measured("r2dbc.pool.acquired") == 0
                && running.measured("r2dbc.pool.pending") == 0;
    }

    @Override
    public void close() {
        running.close();
        stand.close();
    }
}
