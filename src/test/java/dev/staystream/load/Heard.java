package dev.staystream.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one reader has heard of a search, and how long after asking. */
final class Heard {

    private final long asked = System.nanoTime();

    private final Map<String, Duration> ended = new HashMap<>();

    private Duration settled = Duration.ZERO;

    private boolean done;

    void line(String line) {
        JsonNode event = JsonMapper.shared().readTree(line);
        switch (event.path("type").asString()) {
            case "supplier" -> ended.put(event.path("supplier").asString(), sinceAsked());
            case "settled" -> settled = sinceAsked();
            case "done" -> done = true;
            default -> {}
        }
    }

    private Duration sinceAsked() {
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    /** When a supplier told its newest state, which is its end once the search is done. */
    Duration ended(String supplier) {
        return Optional.ofNullable(ended.get(supplier)).orElseThrow();
    }

    /** When the order was final. */
    Duration settled() {
        return settled;
    }

    /** Whether it was told to the end. */
    boolean done() {
        return done;
    }
}
