package dev.staystream.matching;

import dev.staystream.matching.CsvTable.Row;
import java.util.HashMap;
import java.util.Map;

/** Which pairs people said to be one (1) or not to be counted (-1); all others are two (0). */
final class Labels {

    private final Map<String, Integer> labels = new HashMap<>();

    /** Labels in the first three columns of a table; without a third column every pair is one. */
    static Labels of(CsvTable table) {
        Labels labels = new Labels();
        table.rows().forEach(labels::learn);
        return labels;
    }

    private void learn(Row row) {
        if (row.at(0).isPresent() && row.at(1).isPresent()) {
            put(row.at(0).get(), row.at(1).get(), label(row));
        }
    }

    private static int label(Row row) {
        String text = row.values().size() < 3 ? "1" : row.at(2).orElse("0");
        return switch (text) {
            case "1", "1.0" -> 1;
            case "-1", "-1.0" -> -1;
            default -> 0;
        };
    }

    void put(String one, String other, int label) {
        labels.put(one + "\t" + other, label);
    }

    int of(String one, String other) {
        return labels.getOrDefault(one + "\t" + other, 0);
    }

    /** How many pairs are one. */
    long same() {
        return labels.values().stream().filter(label -> label == 1).count();
    }
}
