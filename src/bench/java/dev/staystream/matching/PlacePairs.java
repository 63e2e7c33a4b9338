package dev.staystream.matching;

import dev.staystream.matching.Examples.Example;
import dev.staystream.stay.Address;
import dev.staystream.stay.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Labelled pairs of places, a line each: both places as {@code COL name VAL value …}, and the label, parted by tabs. */
final class PlacePairs {

    private static final List<String> FILES = List.of("train", "valid", "test");

    private static final Pattern VALUE = Pattern.compile("COL (\\w+) VAL (.*?)(?= COL |$)");

    private PlacePairs() {}

    private record Labelled(Listing left, Listing right, int label) {}

    /** The pairs of one city by the file they are in, words counted over all places in all files. */
    static Map<String, Examples> read(Matcher matcher, String set, Path folder) {
        Map<String, List<Labelled>> pairs = new LinkedHashMap<>();
        FILES.forEach(file -> pairs.put(
                file, lines(folder.resolve(file + ".txt")).stream().map(PlacePairs::pair).toList()));
        MatchIndex index = new MatchIndex(matcher);
        pairs.values().stream()
                .flatMap(List::stream)
                .flatMap(pair -> Stream.of(pair.left(), pair.right()))
                .distinct()
                .forEach(index::hear);
        Map<String, Examples> examples = new LinkedHashMap<>();
        pairs.forEach((file, those) -> examples.put(file, new Examples(those.stream()
                .map(pair -> new Example(index.compare(pair.left(), pair.right()), pair.label(), set, 1))
                .toList())));
        return examples;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled pair(String line) {
        String[] parts = line.split("\t");
        return new Labelled(listing("a", parts[0]), listing("b", parts[1]), Integer.parseInt(parts[2].strip()));
    }

    private static Listing listing(String source, String text) {
        String name = value(text, "name").orElse("?");
        Optional<String> line = value(text, "address");
        Optional<String> postcode = value(text, "postalCode").map(code -> code.replaceFirst("\\.0$", ""));
        return new Listing(
                new ListingId(source, text),
                name,
                List.of(),
                Optional.of(new Location(
                        Double.parseDouble(value(text, "latitude").orElseThrow()),
                        Double.parseDouble(value(text, "longitude").orElseThrow()))),
                line.isEmpty() && postcode.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Address(line.orElse(""), postcode, Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static Optional<String> value(String text, String column) {
        java.util.regex.Matcher values = VALUE.matcher(text.strip());
        while (values.find()) {
            if (values.group(1).equals(column)) {
                return Optional.of(values.group(2).strip()).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }
}
