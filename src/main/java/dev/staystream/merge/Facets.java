package dev.staystream.merge;

import dev.staystream.stay.Board;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.SupplierId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many hotels each choice of a filter would show, the other filters being in force.
 *
 * @param stars by whole stars, halves counting as the whole below
 * @param refundable how many have an offer that can be cancelled with a refund
 * @param suppliers how many of the hotels shown now each supplier has an offer for
 */
public record Facets(
        Map<Integer, Integer> stars, Map<Board, Integer> boards, int refundable, Map<SupplierId, Integer> suppliers) {

    /** Nothing is known yet. */
    public static final Facets NONE = new Facets(Map.of(), Map.of(), 0, Map.of());

    public Facets {
        stars = Map.copyOf(stars);
        boards = Map.copyOf(boards);
        suppliers = Map.copyOf(suppliers);
    }

    /** The counts for a list as it is filtered. */
    public static Facets of(Listing listing, Filter filter) {
        return new Facets(
                stars(listing.rows(filter.withStars(Set.of()), Sort.PRICE)),
                boards(listing, filter),
                listing.rows(filter.withRefundable(true), Sort.PRICE).size(),
                suppliers(listing.rows(filter, Sort.PRICE)));
    }

    private static Map<Integer, Integer> stars(List<HotelRow> rows) {
        Map<Integer, Integer> counts = new TreeMap<>();
        rows.forEach(row ->
                row.hotel().details().stars().ifPresent(stars -> counts.merge((int) stars, 1, Integer::sum)));
        return counts;
    }

    private static Map<Board, Integer> boards(Listing listing, Filter filter) {
        Map<Board, Integer> counts = new EnumMap<>(Board.class);
        for (Board board : Board.values()) {
            counts.put(
                    board,
                    listing.rows(filter.withBoards(Set.of(board)), Sort.PRICE).size());
        }
        return counts;
    }

    private static Map<SupplierId, Integer> suppliers(List<HotelRow> rows) {
        Map<SupplierId, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.offers().stream()
                .map(PricedOffer::supplier)
                .distinct()
                .forEach(supplier -> counts.merge(supplier, 1, Integer::sum)));
        return counts;
    }
}
