package dev.staystream.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The gazetteer as it is shipped; {@code README.md} beside it tells where it comes from, how it is laid out and how it
 * is made.
 *
 * @param places the most populous first
 * @param names what they are called
 * @param endings what remains of those names from each later word on
 * @param divisions what the countries and regions around them are called, and the later words of that
 */
record Gazetteer(List<Place> places, Names names, Names endings, Names divisions) {

    private static final String RESOURCE = "places.gz";

    /** Reads it from the class path. */
    static Gazetteer read() {
        InputStream bytes = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(bytes), UTF_8))) {
            return new Gazetteer(places(lines), names(lines), names(lines), names(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("the gazetteer %s cannot be read".formatted(RESOURCE), e);
        }
    }

    private static List<Place> places(BufferedReader lines) throws IOException {
        Map<String, ZoneId> zones = new HashMap<>();
        Map<String, String> regions = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            ZoneId zone = zones.computeIfAbsent(cells[7], ZoneId::of);
            String region = regions.computeIfAbsent(cells[3], name -> name);
            places.add(place(cells, region, zone));
        }
        return List.copyOf(places);
    }

    private static Place place(String[] cells, String region, ZoneId zone) {
        return new Place(
                Integer.parseInt(cells[0]),
                cells[1],
                new CountryCode(cells[2]),
                region,
                new Location(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
                Integer.parseInt(cells[6]),
                zone);
    }

    private static Names names(BufferedReader lines) throws IOException {
        List<String> names = new ArrayList<>();
        List<int[]> bearers = new ArrayList<>();
        for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
            int tab = line.indexOf('\t');
            names.add(line.substring(0, tab));
            bearers.add(ranks(line, tab + 1));
        }
        return new Names(names, bearers);
    }

    private static int[] ranks(String line, int from) {
        return line.indexOf(',', from) < 0
                ? new int[] {Integer.parseInt(line, from, line.length(), 10)}
                : Arrays.stream(line.substring(from).split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray();
    }
}
