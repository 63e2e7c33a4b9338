package dev.staystream.load;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;

/**
 * What thousands of searches among suppliers that hang, fail and dribble leave behind, while as many readers leave at random
 * moments: connections, tasks, threads and heap are compared with those after the first few hundred, and every buffer is
 * followed until it is given back.
 */
final class LeakCommand {

    private static final int WARM_UP = 500;

    private static final int AT_ONCE = 50;

    /** Idle connections are closed after three quarters of a minute, which is looked at as often. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration LOOK = Duration.ofSeconds(5);

    /** What one search more would have to hold to be found among 20,000: some 200 bytes. */
    private static final int NOISE = 4;

    private final Unwell unwell;

    private LeakCommand(Unwell unwell) {
        this.unwell = unwell;
    }

    /**
     * Runs it.
     *
     * @param arguments how many searches are read to their end; as many readers leave
     */
    public static void main(String... arguments) {
        int searches = Integer.parseInt(arguments[0]);
        LostBuffers lost = LostBuffers.watched();
        Report report = new Report();
        try (Unwell unwell = new Unwell()) {
            new LeakCommand(unwell).run(searches, report);
            unwell.read(AT_ONCE, AT_ONCE);
            report.none("kinds of buffers that nobody gave back", lost.found());
        }
        report.end();
    }

    private void run(int searches, Report report) {
        unwell.read(WARM_UP, AT_ONCE);
        waitUntilDeserted();
        Footprint before = Footprint.taken();
        long heard = unwell.read(searches, AT_ONCE).stream().filter(Heard::done).count();
        waitUntilDeserted();
        Footprint after = eventually(before);
        report.figure("searches read to their end", (double) heard);
        report.none("searches not read to their end", searches - heard);
        report.none("calls and readers still there, database connections in use", unwell.quiet() ? 0 : 1);
        report.none("open connections at the suppliers", unwell.stand().connections());
        report.none("open descriptors more than before", after.descriptors() - before.descriptors());
        report.none("scheduled tasks more than before", after.tasks() - before.tasks());
        report.none("threads more than before", after.threads() - before.threads());
        report.figure("heap before, MB", before.heap() / 1e6);
        report.atMost("heap more than before, MB", (after.heap() - before.heap()) / 1e6, NOISE);
    }

    private void waitUntilDeserted() {
        await().atMost(PATIENCE).pollInterval(LOOK).until(() -> unwell.quiet() && unwell.stand().connections() == 0);
    }

    /** What is held once it is no more than before, or else when patience ends. */
    private static Footprint eventually(Footprint before) {
        try {
            return await().atMost(PATIENCE)
                    .pollInterval(LOOK)
                    .until(Footprint::taken, after -> after.descriptors() <= before.descriptors()
                            && after.tasks() <= before.tasks()
                            && after.threads() <= before.threads());
        } catch (ConditionTimeoutException error) {
            return Footprint.taken();
        }
    }
}
