package dev.staystream.simulation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What the guard does to each kind of trouble is written down, so that a change of its behaviour is seen in review. */
final class SimulationTests {

    private static final Path COMMITTED = Path.of(".github/docs/guard-simulation.txt");

    private static final Path FRESH = Path.of("target/guard-simulation.txt");

    private static final String ROW = "%-12s %-8s %8s %6s %6s %6s %6s %6s %7s %6s  %s%n";

    private static final Map<String, Map<String, String>> SETTINGS = settings();

    private static Map<String, Map<String, String>> settings() {
        Map<String, String> bare = Map.of("retry.most", "0", "breaker.failure-rate", "100", "breaker.window", "1000",
                "breaker.minimum-questions", "1000");
        Map<String, Map<String, String>> settings = new LinkedHashMap<>();
        settings.put("bare", bare);
        settings.put("breaker", Map.of("retry.most", "0"));
        settings.put("default", Map.of());
        settings.put("hedged", Map.of("hedge.enabled", "true"));
        return settings;
    }

    @Test
    void behavesAsItIsWrittenDown() throws IOException {
        String table = ROW.formatted(
                        "supplier", "settings", "answered", "p50", "p95", "p99", "max", "calls", "repeats", "second",
                        "no answer")
                + Arrays.stream(Script.values()).flatMap(SimulationTests::rows).collect(joining());
        Files.createDirectories(FRESH.getParent());
        Files.writeString(FRESH, table);

        assertThat(FRESH).as("the table just made, beside the one written down").hasSameTextualContentAs(COMMITTED);
    }

    private static Stream<String> rows(Script script) {
        return SETTINGS.entrySet().stream().map(settings -> row(script, settings.getKey(), settings.getValue()));
    }

    private static String row(Script script, String name, Map<String, String> settings) {
        try {
            VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
            Simulation done = new Simulation(script, settings).run(time);
            return ROW.formatted(
                    script.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    name,
                    done.answered(),
                    done.millis(50),
                    done.millis(95),
                    done.millis(99),
                    done.millis(100),
                    done.calls(),
                    Math.round(done.measured("retries")),
                    Math.round(done.measured("hedges")),
                    done.failed().entrySet().stream()
                            .map(failure -> failure.getKey() + " " + failure.getValue())
                            .collect(joining(", ")));
        } finally {
            VirtualTimeScheduler.reset();
        }
    }
}
