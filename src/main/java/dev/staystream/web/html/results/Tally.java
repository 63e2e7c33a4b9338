package dev.staystream.web.html.results;

import static java.util.stream.Collectors.joining;

import dev.staystream.merge.Facets;
import dev.staystream.stay.Board;
import dev.staystream.stay.SupplierId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many hotels each box of the filters would show, by the key of the box. While a page is streamed the counts are told
 * by rules of style, so that a box that was ticked meanwhile stays ticked.
 */
record Tally(Map<String, Integer> counts) {

    /** Nothing is counted yet. */
    static final Tally NONE = new Tally(Map.of());

    private static final int MOST_STARS = 5;

    /** The counts for a form that has these suppliers, in this order. */
    static Tally of(Facets facets, List<SupplierId> suppliers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        IntStream.rangeClosed(1, MOST_STARS)
                .forEach(stars -> counts.put(stars(stars), facets.stars().getOrDefault(stars, 0)));
        for (Board board : Board.values()) {
            counts.put(board(board), facets.boards().getOrDefault(board, 0));
        }
        counts.put(REFUNDABLE, facets.refundable());
        IntStream.range(0, suppliers.size())
                .forEach(number ->
                        counts.put(supplier(number), facets.suppliers().getOrDefault(suppliers.get(number), 0)));
        return new Tally(new TreeMap<>(counts));
    }

    /** The key of the box for offers that can be cancelled. */
    static final String REFUNDABLE = "refundable";

    static String stars(int stars) {
        return "stars-" + stars;
    }

    static String board(Board board) {
        return "board-" + board.name();
    }

    /** The key of a supplier's box, by its place in the form, since its name may hold anything. */
    static String supplier(int number) {
        return "supplier-" + number;
    }

    /** The counts as rules of style, for boxes that are on the page already. */
    String rules() {
        return counts.entrySet().stream()
                .map(count -> "#n-%s::before{content:\"%d\"}".formatted(count.getKey(), count.getValue()))
                .collect(joining());
    }
}
