package dev.staystream.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table of comma-separated values with a header, quoted as RFC 4180 says. */
final class CsvTable {

    private final List<String> header;

    private final List<List<String>> rows;

    private CsvTable(List<List<String>> records) {
        this.header = records.isEmpty()
                ? List.of()
                : records.getFirst().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        this.rows = records.stream().skip(1).toList();
    }

    /** The table in a file. */
    static CsvTable read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The table in a text. */
    static CsvTable of(String text) {
        return new CsvTable(new Records(text.startsWith("\uFEFF") ? text.substring(1) : text).all());
    }

    /** A row whose values are found by the name or the number of their column. */
    record Row(List<String> header, List<String> values) {

        /** The value of a column, unless it is empty or there is none. */
        Optional<String> get(String column) {
            return at(header.indexOf(column));
        }

        /** The value of a column counted from 0, unless it is empty or there is none. */
        Optional<String> at(int column) {
            return column < 0 || column >= values.size()
                    ? Optional.empty()
                    : Optional.of(values.get(column).strip()).filter(value -> !value.isEmpty());
        }
    }

    List<Row> rows() {
        return rows.stream().map(values -> new Row(header, values)).toList();
    }

    /** Splits a text into records of values. */
    private static final class Records {

        private final String text;

        private final List<List<String>> records = new ArrayList<>();

        private List<String> record = new ArrayList<>();

        private final StringBuilder value = new StringBuilder();

        private boolean quoted;

        Records(String text) {
            this.text = text;
        }

        List<List<String>> all() {
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                if (sign == '"') {
                    boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                    if (doubled) {
                        value.append('"');
                        at++;
                    } else {
                        quoted = !quoted;
                    }
                } else {
                    take(sign);
                }
            }
            take('\n');
            return records;
        }

        private void take(char sign) {
            if (quoted || (sign != ',' && sign != '\n' && sign != '\r')) {
                value.append(sign);
            } else if (sign != '\r') {
                record.add(value.toString());
                value.setLength(0);
                if (sign == '\n') {
                    endRecord();
                }
            }
        }

        private void endRecord() {
            if (record.size() > 1 || !record.getFirst().isBlank()) {
                records.add(record);
            }
            record = new ArrayList<>();
        }
    }
}
