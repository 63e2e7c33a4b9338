package dev.staystream.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Makes the gazetteer that is shipped; {@code README.md} beside it says from what and how to run this. */
final class GazetteerMaker {

    private static final Comparator<String[]> MOST_POPULOUS_FIRST = comparingInt(
                    (String[] city) -> Integer.parseInt(city[14]))
            .reversed()
            .thenComparingInt(city -> Integer.parseInt(city[0]));

    private final List<String[]> cities;
    private final Map<String, String> regions;
    private final Map<String, List<String>> divisionNames = new TreeMap<>();
    private final SortedMap<String, SortedSet<Integer>> names = new TreeMap<>();
    private final SortedMap<String, SortedSet<Integer>> endings = new TreeMap<>();
    private final SortedMap<String, SortedSet<Integer>> divisions = new TreeMap<>();

    private GazetteerMaker(List<String[]> cities, Map<String, String> regions) {
        this.cities = cities;
        this.regions = regions;
    }

    /** Writes {@code places.gz} to the path named last, after the four source files. */
    static void make(String... arguments) throws IOException {
        List<String[]> cities =
                cells(arguments[0], "\t").sorted(MOST_POPULOUS_FIRST).toList();
        Map<String, String> regions = new TreeMap<>();
        cells(arguments[1], "\t").forEach(region -> regions.put(region[0], region[1]));
        CityCodes codes = CityCodes.of(
                cells(arguments[2], "\\^").skip(1).toList(),
                cells(arguments[3], "\\^").skip(1).toList());
        GazetteerMaker maker = new GazetteerMaker(cities, regions);
        for (int rank = 0; rank < cities.size(); rank++) {
            maker.index(rank, codes.of(cities.get(rank)[0]));
        }
        maker.write(Path.of(arguments[4]));
    }

    private void index(int rank, Set<String> codes) {
        String[] city = cities.get(rank);
        Stream<String> called = Stream.concat(Stream.of(city[1], city[2]), Arrays.stream(city[3].split(",")));
        Stream.concat(called, codes.stream()).map(Spelling::of).forEach(name -> {
            add(names, name, rank);
            Spelling.endings(name).forEach(ending -> add(endings, ending, rank));
        });
        divisionNames
                .computeIfAbsent(city[8] + "." + city[10], region -> divisionNames(city))
                .forEach(name -> add(divisions, name, rank));
    }

    private List<String> divisionNames(String[] city) {
        return DivisionNames.of(city[8], city[10], region(city))
                .map(Spelling::of)
                .flatMap(name -> Stream.concat(Stream.of(name), Spelling.endings(name)))
                .toList();
    }

    private static void add(SortedMap<String, SortedSet<Integer>> names, String name, int rank) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(name, key -> new TreeSet<>()).add(rank);
        }
    }

    private String region(String[] city) {
        return regions.getOrDefault(city[8] + "." + city[10], "");
    }

    private void write(Path file) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), UTF_8)) {
            for (String[] city : cities) {
                out.write(Stream.of(city[0], city[1], city[8], region(city), city[4], city[5], city[14], city[17])
                        .collect(joining("\t", "", "\n")));
            }
            out.write('\n');
            for (SortedMap<String, SortedSet<Integer>> bearers : List.of(names, endings, divisions)) {
                for (Map.Entry<String, SortedSet<Integer>> bearer : bearers.entrySet()) {
                    Stream<String> ranks = bearer.getValue().stream().map(String::valueOf);
                    out.write(ranks.collect(joining(",", bearer.getKey() + "\t", "\n")));
                }
                out.write('\n');
            }
        }
    }

    private static Stream<String[]> cells(String file, String separator) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().map(line -> line.split(separator, -1));
    }
}
