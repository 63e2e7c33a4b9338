package dev.staystream.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a run has measured, told as a table and then as one line of JSON, and whether it reaches what was promised. */
final class Report {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Map<String, Object> figures = new LinkedHashMap<>();

    private final List<String> missed = new ArrayList<>();

    /** Tells of something measured. */
    void figure(String name, double value) {
        figures.put(name, rounded(value));
        out.printf(Locale.ROOT, "%-58s %10.3f%n", name, value);
    }

    /** Tells of something measured that may be so large at most. */
    void atMost(String name, double value, double bar) {
        figures.put(name, rounded(value));
        boolean reached = value <= bar;
        if (!reached) {
            missed.add(name);
        }
        out.printf(Locale.ROOT, "%-58s %10.3f  at most %.3f: %s%n", name, value, bar, reached ? "yes" : "NO");
    }

    /** Tells how many there are of what there should be none of. */
    void none(String name, long count) {
        atMost(name, (double) count, 0);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** Ends the program: with 0 if every promise was kept, else with 1. */
    void end() {
        figures.put("missed", missed);
        out.println(JsonMapper.shared().writeValueAsString(figures));
        System.exit(missed.isEmpty() ? 0 : 1);
    }
}
