package dev.staystream.matching;

import dev.staystream.matching.MatchIndex.Match;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How fast the hotels of a supplier are matched against a large catalogue on one core, and in how much memory. */
final class PaceCommand {

    private static final int WARM_UP = 10_000;

    /** One in five hotels of the supplier is new to the catalogue. */
    private static final int NEW_EVERY = 5;

    private final MatchIndex index = new MatchIndex(Matcher.standard());

    private int linked;

    private int wrong;

    private PaceCommand() {}

    /**
     * Runs it.
     *
     * @param arguments how many hotels the catalogue holds, and how many the supplier has
     */
    public static void main(String... arguments) {
        int catalogue = Integer.parseInt(arguments[0]);
        int hotels = Integer.parseInt(arguments[1]);
        PaceCommand pace = new PaceCommand();
        long filled = processorNanos();
        for (int number = 0; number < catalogue; number++) {
            pace.index.put(InventedCatalogue.hotel("catalogue", number, false));
        }
        double filling = (processorNanos() - filled) / 1e9;
        pace.match(WARM_UP, catalogue, 13);
        pace.linked = 0;
        pace.wrong = 0;
        List<Listing> supplier = IntStream.range(0, hotels).mapToObj(i -> pace.listing(i, catalogue, 7)).toList();
        long start = processorNanos();
        supplier.forEach(pace::match);
        double seconds = (processorNanos() - start) / 1e9;
        report(pace, catalogue, hotels, filling, seconds);
    }

    /** The time this thread was given, so that whatever else a machine does counts for nothing. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void match(int hotels, int catalogue, int step) {
        for (int i = 0; i < hotels; i++) {
            match(listing(i, catalogue, step));
        }
    }

    private Listing listing(int i, int catalogue, int step) {
        int known = (int) ((long) i * step * 7919 % catalogue);
        return InventedCatalogue.hotel("supplier", i % NEW_EVERY == 0 ? catalogue + i : known, true);
    }

    private void match(Listing listing) {
        for (Match match : index.matches(listing)) {
            if (match.verdict().outcome() == Outcome.SAME) {
                linked++;
                wrong += match.listing().code().equals(listing.id().code()) ? 0 : 1;
            }
        }
    }

    private static void report(PaceCommand pace, int catalogue, int hotels, double filling, double seconds) {
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "catalogue %d filled in %.1f s; %d hotels matched in %.1f s, %.0f a second of one core; %d linked, %d wrongly; %d MB in use%n",
                        catalogue,
                        filling,
                        hotels,
                        seconds,
                        hotels / seconds,
                        pace.linked,
                        pace.wrong,
                        used >> 20);
    }
}
