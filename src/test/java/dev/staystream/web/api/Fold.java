package dev.staystream.web.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list that events come to, by the rule as it is written down for partners. */
final class Fold {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Map<String, JsonNode>> offers = new HashMap<>();

    private Fold() {}

    static Fold of(List<String> events) {
        Fold fold = new Fold();
        events.stream().map(MAPPER::readTree).forEach(fold::add);
        return fold;
    }

    private void add(JsonNode event) {
        switch (event.path("type").asString()) {
            case "search" -> offers.clear();
            case "hotel" -> event.path("replaces").forEach(gone -> offers.remove(gone.asString()));
            case "offers" ->
                offers.computeIfAbsent(event.path("hotel").asString(), hotel -> new HashMap<>())
                        .put(event.path("supplier").asString(), event.path("offers"));
            default -> {}
        }
    }

    /** All offers that stand. */
    List<JsonNode> offers() {
        return offers.values().stream()
                .flatMap(suppliers -> suppliers.values().stream())
                .flatMap(JsonNode::valueStream)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}
