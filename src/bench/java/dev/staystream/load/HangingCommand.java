package dev.staystream.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One of ten suppliers hangs, and is never left alone for it: how long the other nine take then, against searches of the
 * same nine without it, in turns. The nine answer each question after a time that depends on the question alone.
 */
final class HangingCommand {

    private static final Duration SETTLE_AFTER = Duration.ofSeconds(1);

    /** The hanging one is under way this long, so that many of its calls are at once. */
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private static final Duration EVERY = Duration.ofMillis(100);

    private static final int WARM_UP = 200;

    /** Milliseconds. */
    private static final int QUICKEST = 100;

    private static final int SLOWEST = 400;

    /** More than run over each other. */
    private static final int AT_ONCE = 1_000;

    private static final String HANGING = "hanging";

    private static final List<String> NINE =
            IntStream.rangeClosed(1, 9).mapToObj(number -> "supplier-" + number).toList();

    private static final List<String> TEN =
            Stream.concat(NINE.stream(), Stream.of(HANGING)).toList();

    private final List<Duration> alone = Collections.synchronizedList(new ArrayList<>());

    private final List<Duration> beside = Collections.synchronizedList(new ArrayList<>());

    private final List<Duration> settled = Collections.synchronizedList(new ArrayList<>());

    private HangingCommand() {}

    /**
     * Runs it.
     *
     * @param arguments how many searches of each kind
     */
    public static void main(String... arguments) {
        int searches = Integer.parseInt(arguments[0]);
        try (Stand stand = new Stand(manners());
                Running running = Running.among(stand, settings()).neverLeavingAlone(HANGING);
                Reader reader = new Reader(running)) {
            new HangingCommand().run(reader, WARM_UP);
            HangingCommand measured = new HangingCommand();
            measured.run(reader, searches);
            measured.report(stand.calls(HANGING));
        }
    }

    private static Map<String, Manner> manners() {
        Map<String, Manner> manners = new LinkedHashMap<>();
        NINE.forEach(name -> manners.put(name, Manner.after(question -> delay(name, question))));
        manners.put(HANGING, Manner.hanging());
        return manners;
    }

    /** The same whenever the same is asked. */
    private static Duration delay(String supplier, String question) {
        return Duration.ofMillis(Chance.of(supplier + question).nextInt(QUICKEST, SLOWEST));
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "staystream.search.settle-after", SETTLE_AFTER,
                "staystream.search.retention", "5s",
                "staystream.suppliers.hanging.timeout", TIMEOUT);
    }

    /** Searches of nine and of ten take turns; the same question is asked of both, half a run apart. */
    private void run(Reader reader, int searches) {
        Flux.interval(EVERY)
                .take(2L * searches)
                .onBackpressureBuffer()
                .flatMap(turn -> search(reader, turn.intValue(), searches), AT_ONCE)
                .blockLast(EVERY.multipliedBy(4L * searches).plusSeconds(30));
    }

    private Mono<Heard> search(Reader reader, int turn, int searches) {
        int number = turn / 2;
        return turn % 2 == 0
                ? reader.hear(new Question(number, NINE)).doOnNext(heard -> alone.add(nine(heard)))
                : reader.hear(new Question((number + searches / 2) % searches, TEN))
                        .doOnNext(this::noteBeside);
    }

    private void noteBeside(Heard heard) {
        beside.add(nine(heard));
        settled.add(heard.settled());
    }

    private static Duration nine(Heard heard) {
        return NINE.stream().map(heard::ended).max(Duration::compareTo).orElseThrow();
    }

    private void report(long calls) {
        Report report = new Report();
        Quantiles without = Quantiles.of(alone);
        Quantiles with = Quantiles.of(beside);
        report.figure("searches of each kind", alone.size());
        report.figure("calls to the one that hangs", (double) calls);
        report.figure("nine alone, median ms", without.millis(50));
        report.figure("nine alone, p99 ms", without.millis(99));
        report.atMost("nine beside the one that hangs, median as a ratio", with.millis(50) / without.millis(50), 1.05);
        report.atMost("nine beside the one that hangs, p99 as a ratio", with.millis(99) / without.millis(99), 1.05);
        double budget = SETTLE_AFTER.toMillis();
        report.atMost("settled, slowest, ms after the budget", Quantiles.of(settled).millis(100) - budget, 150);
        report.end();
    }
}
