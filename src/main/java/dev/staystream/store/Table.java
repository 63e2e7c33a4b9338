package dev.staystream.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table whose rows are written whole, a row of the same key being replaced; values come in the order key, others. */
public record Table(String name, List<String> key, List<String> others) {

    public Table {
        key = List.copyOf(key);
        others = List.copyOf(others);
    }

    /** The statement that writes a row; the one thing the two databases say differently. */
    String upsert(Dialect dialect) {
        return switch (dialect) {
            case H2 -> "merge into %s (%s) key (%s) values (%s)".formatted(name, columns(), keys(), markers());
            case POSTGRESQL ->
                "insert into %s (%s) values (%s) on conflict (%s) do update set %s"
                        .formatted(name, columns(), markers(), keys(), replacements());
        };
    }

    private String keys() {
        return String.join(", ", key);
    }

    private String columns() {
        return Stream.concat(key.stream(), others.stream()).collect(joining(", "));
    }

    private String markers() {
        return IntStream.rangeClosed(1, key.size() + others.size())
                .mapToObj("$%d"::formatted)
                .collect(joining(", "));
    }

    private String replacements() {
        return others.stream().map("%1$s = excluded.%1$s"::formatted).collect(joining(", "));
    }
}
