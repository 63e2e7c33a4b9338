package dev.staystream.place;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The IATA codes of cities with scheduled flights, by GeoNames numbers: their own and those of their airports. */
record CityCodes(Map<String, Set<String>> codes) {

    /**
     * The codes in two files of OpenTravelData.
     *
     * @param points the rows of {@code optd_por_best_known_so_far}: an airport names the cities it serves by their codes
     * @param ranked the rows of {@code ref_airport_pageranked}, which has the airports with scheduled flights
     */
    static CityCodes of(List<String[]> points, List<String[]> ranked) {
        Set<String> served = ranked.stream().map(airport -> airport[1]).collect(toSet());
        Map<String, Set<String>> numbers = new HashMap<>();
        points.stream()
                .filter(point -> key(point, 1).contains("C"))
                .forEach(point -> numbers.computeIfAbsent(point[1], code -> new TreeSet<>())
                        .add(key(point, 2)));
        Map<String, Set<String>> codes = new HashMap<>();
        points.stream()
                .filter(point -> key(point, 1).contains("A") && served.contains(point[1]))
                .forEach(airport -> List.of(airport[4].split(","))
                        .forEach(city -> numbers.getOrDefault(city, Set.of())
                                .forEach(number -> codes.computeIfAbsent(number, key -> new TreeSet<>())
                                        .addAll(Set.copyOf(List.of(city, airport[1]))))));
        return new CityCodes(codes);
    }

    /** The codes of the city that GeoNames gave this number. */
    Set<String> of(String number) {
        return codes.getOrDefault(number, Set.of());
    }

    private static String key(String[] point, int part) {
        return point[0].split("-")[part];
    }
}
