package dev.staystream.web.html.results;

import dev.staystream.merge.Filter;
import dev.staystream.stay.Board;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.SearchAddress.Field;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The filters as a form.
 *
 * @param kept the hidden fields that keep the search and its order
 * @param reset the address without any filter
 */
record FilterForm(
        List<Field> kept,
        String maxPrice,
        String maxPriceLabel,
        List<Choice> stars,
        List<Choice> boards,
        Choice refundable,
        List<Choice> suppliers,
        String reset) {

    /**
     * A box that can be ticked, and whether it is.
     *
     * @param key by which it is counted
     */
    record Choice(String name, String value, String key, String text, boolean chosen) {}

    /** The form as the address fills it, for these suppliers. */
    static FilterForm of(ResultWords results, Collection<SupplierId> suppliers) {
        return new Choices(results).form(suppliers);
    }

    /** Makes the choices. */
    private record Choices(ResultWords results) {

        private FilterForm form(Collection<SupplierId> suppliers) {
            return new FilterForm(
                    results.address().fields(kept()),
                    filter().maxPrice().map(BigDecimal::toPlainString).orElse(""),
                    say("filter.maxPrice", symbol()),
                    IntStream.of(5, 4, 3, 2, 1).mapToObj(this::stars).toList(),
                    Stream.of(Board.values()).map(this::board).toList(),
                    new Choice("refundable", "true", Tally.REFUNDABLE, say("filter.refundable"), filter().refundable()),
                    suppliers(suppliers.stream().sorted().toList()),
                    results.address().unfiltered().toString());
        }

        private Filter filter() {
            return results.wish().view().filter();
        }

        private static List<String> kept() {
            return Stream.concat(SearchAddress.QUERY.stream(), Stream.of("sort", "limit", SearchAddress.SEARCH))
                    .toList();
        }

        private String symbol() {
            Currency currency = results.wish().query().currency();
            return currency.getSymbol(results.wording().locale());
        }

        private Choice stars(int stars) {
            boolean chosen = filter().stars().contains(stars);
            return new Choice("stars", String.valueOf(stars), Tally.stars(stars), say("filter.stars.one", stars), chosen);
        }

        private Choice board(Board board) {
            boolean chosen = filter().boards().contains(board);
            return new Choice("board", board.name(), Tally.board(board), say("board." + board.name()), chosen);
        }

        private List<Choice> suppliers(List<SupplierId> sorted) {
            return IntStream.range(0, sorted.size())
                    .mapToObj(number -> supplier(number, sorted.get(number)))
                    .toList();
        }

        private Choice supplier(int number, SupplierId supplier) {
            boolean chosen = results.wish().query().suppliers().contains(supplier);
            return new Choice(
                    "supplier",
                    supplier.value(),
                    Tally.supplier(number),
                    results.wording().name(supplier),
                    chosen);
        }

        private String say(String key, Object... arguments) {
            return results.wording().say(key, arguments);
        }
    }
}
