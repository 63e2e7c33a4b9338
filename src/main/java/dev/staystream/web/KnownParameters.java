package dev.staystream.web;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;

/** Which parameters there are; any other is most likely a slip, and told so rather than passed over in silence. */
final class KnownParameters {

    private static final List<String> NAMES = List.of(
            "place",
            "near",
            "radius",
            "hotel",
            "checkIn",
            "checkOut",
            "room",
            "guestCountry",
            "currency",
            "lang",
            "maxPrice",
            "stars",
            "board",
            "refundable",
            "supplier",
            "sort",
            "limit",
            "cursor",
            "wait",
            "after",
            "explain");

    /** What others append to addresses they pass on; it means nothing here. */
    private static final String TRACKING = "utm_.*|gclid|fbclid|msclkid";

    private KnownParameters() {}

    static void check(Parameters parameters) {
        parameters.names().stream()
                .filter(name -> !NAMES.contains(name) && !name.matches(TRACKING))
                .forEach(name -> parameters.note(
                        name, "%s is no parameter, did you mean %s?".formatted(Parameters.echo(name), closest(name))));
    }

    private static String closest(String name) {
        String written = plain(Parameters.echo(name));
        return NAMES.stream()
                .min(comparingInt(known -> distance(plain(known), written)))
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
