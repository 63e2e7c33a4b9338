package dev.staystream.load;

import static dev.staystream.Patience.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Some hundred searches among suppliers in trouble, while readers come and go, leave nothing behind. */
final class UnwellSuppliersTests {

    private static final int SEARCHES = 150;

    private static final int AT_ONCE = 30;

    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Unwell UNWELL = new Unwell();

    @AfterAll
    static void stop() {
        UNWELL.close();
    }

    @Test
    void leaveNoCallNoReaderNoDatabaseConnectionAndNoTask() {
        UNWELL.read(AT_ONCE, AT_ONCE);
        await().atMost(PATIENCE).until(UNWELL::quiet);
        long tasks = tasksButThoseOfConnections();

        List<Heard> heard = UNWELL.read(SEARCHES, AT_ONCE);

        assertThat(heard).hasSize(SEARCHES);
        UNWELL.stand().suppliers().forEach(name ->
                assertThat(UNWELL.stand().calls(name)).isGreaterThanOrEqualTo(SEARCHES));
        await().atMost(PATIENCE).until(UNWELL::quiet);
        await().atMost(PATIENCE).pollInterval(LOOK).until(() -> tasksButThoseOfConnections() <= tasks);
    }

    /** Each connection that is kept for the next call has one, until it has been idle for too long. */
    private static long tasksButThoseOfConnections() {
        return Footprint.taken().tasks() - UNWELL.stand().connections();
    }
}
