package dev.staystream.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One in a hundred calls takes ten times as long: what hedging makes of it, against searches without slow calls, in turns.
 * Each kind of search has ten suppliers of its own, and its questions are as slow as those of the others.
 */
final class HedgingCommand {

    private static final Duration EVERY = Duration.ofMillis(100);

    private static final int WARM_UP = 200;

    /** More than run over each other. */
    private static final int AT_ONCE = 1_000;

    private static final int SUPPLIERS = 10;

    /** The median of an answer, and how far answers lie around it: the slowest of a hundred take three times as long. */
    private static final double MEDIAN_MILLIS = 100;

    private static final double SPREAD = 0.5;

    private static final int SLOW_IN = 100;

    private static final int SLOWER = 10;

    private final Arm steady = new Arm("steady", SUPPLIERS);

    private final Arm hedged = new Arm("hedged", SUPPLIERS);

    private final Arm unhedged = new Arm("unhedged", SUPPLIERS);

    private final List<Arm> arms = List.of(steady, hedged, unhedged);

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    private HedgingCommand() {}

    /**
     * Runs it.
     *
     * @param arguments how many searches of each kind
     */
    public static void main(String... arguments) {
        HedgingCommand command = new HedgingCommand();
        try (Stand stand = new Stand(command.manners());
                Running running = Running.among(stand, command.settings());
                Reader reader = new Reader(running)) {
            command.run(reader, WARM_UP);
            command.arms.forEach(arm -> arm.restart(stand));
            command.asked.clear();
            command.run(reader, Integer.parseInt(arguments[0]));
            command.report(stand);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(Map.of("staystream.search.retention", "5s"));
        arms.forEach(arm -> arm.suppliers().forEach(name ->
                settings.put("staystream.suppliers.%s.hedge.enabled".formatted(name), arm != unhedged)));
        return settings;
    }

    private Map<String, Manner> manners() {
        Map<String, Manner> manners = new LinkedHashMap<>();
        arms.forEach(arm -> arm.suppliers().forEach(name ->
                manners.put(name, Manner.after(question -> delay(name, question, arm != steady)))));
        return manners;
    }

    /** The same for a question to each kind's supplier of one number; another when the same is asked once more. */
    private Duration delay(String supplier, String question, boolean mayBeSlow) {
        int times = asked.computeIfAbsent(supplier + question, first -> new AtomicInteger()).incrementAndGet();
        SplittableRandom chance = Chance.of(supplier.charAt(supplier.length() - 1) + question + times);
        double millis = MEDIAN_MILLIS * Math.exp(SPREAD * chance.nextGaussian());
        boolean slow = chance.nextInt(SLOW_IN) == 0 && mayBeSlow;
        return Duration.ofNanos((long) (millis * (slow ? SLOWER : 1) * 1e6));
    }

    /** The kinds take turns; each asks the same, a third of a run apart. */
    private void run(Reader reader, int searches) {
        int turns = arms.size() * searches;
        Flux.interval(EVERY)
                .take(turns)
                .onBackpressureBuffer()
                .flatMap(turn -> search(reader, turn.intValue(), searches), AT_ONCE)
                .blockLast(EVERY.multipliedBy(2L * turns).plusSeconds(60));
    }

    private Mono<Heard> search(Reader reader, int turn, int searches) {
        int kind = turn % arms.size();
        int number = (turn / arms.size() + kind * searches / arms.size()) % searches;
        Arm arm = arms.get(kind);
        return reader.hear(new Question(number, arm.suppliers())).doOnNext(arm::add);
    }

    private void report(Stand stand) {
        Report report = new Report();
        report.figure("searches of each kind", steady.searches());
        report.figure("steady, median ms", steady.settled().millis(50));
        report.figure("steady, p99 ms", steady.settled().millis(99));
        report.figure("slow calls, not hedged, p99 as a ratio", ratio(unhedged));
        report.atMost("slow calls, hedged, p99 as a ratio", ratio(hedged), 1.5);
        double questions = (double) hedged.searches() * SUPPLIERS;
        report.atMost("calls more than questions, percent", 100 * (hedged.calls(stand) - questions) / questions, 5);
        report.end();
    }

    private double ratio(Arm arm) {
        return arm.settled().millis(99) / steady.settled().millis(99);
    }
}
