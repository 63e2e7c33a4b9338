package dev.staystream.web;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which parameters there are; any other is most likely a slip, and told so rather than passed over in silence. */
final class KnownParameters {

    /** What says what of a search is told, and how. */
    private static final List<String> OF_VIEWS = List.of(
            "lang",
            "maxPrice",
            "stars",
            "board",
            "refundable",
            "sort",
            "limit",
            "cursor",
            "wait",
            "after",
            "explain");

    private static final List<String> OF_SEARCHES = and(
            OF_VIEWS,
            "place",
            "near",
            "radius",
            "hotel",
            "checkIn",
            "checkOut",
            "room",
            "guestCountry",
            "currency",
            "supplier");

    private static final List<String> OF_CALENDARS =
            List.of("place", "near", "radius", "month", "nights", "room", "guestCountry", "currency");

    private static final List<String> OF_REPLAYS = and(OF_VIEWS, "replay");

    /** What others append to addresses they pass on; it means nothing here. */
    private static final String TRACKING = "utm_.*|gclid|fbclid|msclkid";

    private KnownParameters() {}

    private static List<String> and(List<String> names, String... more) {
        return Stream.concat(names.stream(), Stream.of(more)).toList();
    }

    /** Notes what no search has. */
    static void ofSearch(Parameters parameters) {
        check(parameters, OF_SEARCHES);
    }

    /** Notes what cannot be said of a search that was asked for before. */
    static void ofReplay(Parameters parameters) {
        check(parameters, OF_REPLAYS);
    }

    /** Notes what has no part in which prices a calendar tells. */
    static void ofCalendar(Parameters parameters) {
        check(parameters, OF_CALENDARS);
    }

    private static void check(Parameters parameters, List<String> known) {
        parameters.names().stream()
                .filter(name -> !known.contains(name) && !name.matches(TRACKING))
                .forEach(name -> parameters.note(
                        name,
                        "%s is no parameter, did you mean %s?".formatted(Parameters.echo(name), closest(name, known))));
    }

    private static String closest(String name, List<String> known) {
        String written = plain(Parameters.echo(name));
        return known.stream()
                .min(comparingInt(one -> distance(plain(one), written)))
                .orElseThrow();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "");
    }

    /** How many letters have to be added, taken away or changed (Levenshtein), one row of the table at a time. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            above = next(above, row, one.charAt(row - 1), other);
        }
        return above[other.length()];
    }

    private static int[] next(int[] above, int row, char letter, String other) {
        int[] costs = new int[above.length];
        costs[0] = row;
        for (int column = 1; column < above.length; column++) {
            int changed = above[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            costs[column] = Math.min(changed, 1 + Math.min(above[column], costs[column - 1]));
        }
        return costs;
    }
}
