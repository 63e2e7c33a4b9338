package dev.staystream.mocks.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/** Named facts from a file on the class path: a row of a table with a header line and semicolons, or properties. */
record Facts(Map<String, String> values) {

    /** The rows of a table. */
    static List<Facts> table(String resource) {
        List<String> lines = text(resource).lines().toList();
        List<String> header = cells(lines.getFirst());
        return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
    }

    private static Facts row(List<String> header, List<String> cells) {
        return new Facts(IntStream.range(0, header.size()).boxed().collect(toUnmodifiableMap(header::get, cells::get)));
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(";", -1));
    }

    /** The properties of a file. */
    static Facts properties(String resource) {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(open(resource), UTF_8)) {
            properties.load(reader);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return new Facts(properties.entrySet().stream()
                .collect(toUnmodifiableMap(
                        fact -> fact.getKey().toString(),
                        fact -> fact.getValue().toString())));
    }

    private static String text(String resource) {
        try (InputStream stream = open(resource)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static InputStream open(String resource) {
        return Optional.ofNullable(Facts.class.getResourceAsStream("/mocks/" + resource))
                .orElseThrow(() -> new IllegalStateException("the class path has no /mocks/%s".formatted(resource)));
    }

    /** A fact that is not empty, if there is one of that name. */
    Optional<String> known(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    String get(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no %s in %s".formatted(name, values)));
    }

    double number(String name) {
        return Double.parseDouble(get(name));
    }

    /** The parts of a fact between bars. */
    List<String> list(String name) {
        return Arrays.asList(get(name).split("\\|", -1));
    }
}
