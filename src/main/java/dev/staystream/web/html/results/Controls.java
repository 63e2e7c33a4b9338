package dev.staystream.web.html.results;

import dev.staystream.merge.Filter;
import dev.staystream.merge.Listing;
import dev.staystream.merge.Sort;
import dev.staystream.stay.Board;
import dev.staystream.stay.Money;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.html.Link;
import dev.staystream.web.html.SearchAddress;
import dev.staystream.web.html.SearchAddress.Field;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways to see a search otherwise: its orders, its filters, and the search without each of them. */
record Controls(ResultWords results) {

    /** The same list in each order. */
    List<Link> sorts() {
        return Stream.of(Sort.values()).map(this::sort).toList();
    }

    private Link sort(Sort sort) {
        String name = sort.name().toLowerCase(Locale.ROOT);
        SearchAddress address = results.address().with("sort", name);
        return new Link(
                say("sort." + name),
                address.toString(),
                sort == results.wish().view().sort());
    }

    /** The list as it is meant to be ordered, once all is there. */
    Link ordered() {
        String name = results.wish().view().sort().name().toLowerCase(Locale.ROOT);
        return new Link(say("order.apply." + name), results.address().toString(), false);
    }

    /** One link for each filter in force, to the search without it. */
    List<Link> chips() {
        return results.address().fields(SearchAddress.FILTERS).stream()
                .map(field ->
                        new Link(text(field), results.address().without(field).toString(), true))
                .toList();
    }

    /** The filters in force that hide hotels, each with how many there are without it, and all of them. */
    List<Link> lifts(Listing listing) {
        Stream<Link> each = results.address().fields(SearchAddress.FILTERS).stream()
                .filter(field -> !field.name().equals("supplier"))
                .map(field ->
                        lift(field, listing.rows(without(field), Sort.PRICE).size()))
                .flatMap(Optional::stream);
        Link all =
                new Link(say("nothing.lift.all"), results.address().unfiltered().toString(), false);
        return Stream.concat(each, Stream.of(all)).toList();
    }

    private Optional<Link> lift(Field field, int hotels) {
        String text = say("nothing.lift", text(field), hotels);
        Link link = new Link(text, results.address().without(field).toString(), false);
        return hotels == 0 ? Optional.empty() : Optional.of(link);
    }

    private Filter without(Field field) {
        Filter filter = results.wish().view().filter();
        return switch (field.name()) {
            case "maxPrice" -> filter.atAnyPrice();
            case "stars" -> filter.withStars(less(filter.stars(), Integer.valueOf(field.value())));
            case "board" -> filter.withBoards(less(filter.boards(), Board.valueOf(field.value())));
            case "refundable" -> filter.withRefundable(false);
            default -> filter;
        };
    }

    private static <T> Set<T> less(Set<T> all, T one) {
        Set<T> others = new HashSet<>(all);
        others.remove(one);
        return others;
    }

    private String text(Field field) {
        return switch (field.name()) {
            case "maxPrice" -> say("filter.maxPrice.chip", price(new BigDecimal(field.value())));
            case "stars" -> say("filter.stars.chip", Integer.valueOf(field.value()));
            case "board" -> say("board." + field.value());
            case "supplier" -> results.wording().name(new SupplierId(field.value()));
            default -> say("filter.refundable.chip");
        };
    }

    private String price(BigDecimal amount) {
        return results.wording().money(new Money(amount, results.wish().query().currency()));
    }

    private String say(String key, Object... arguments) {
        return results.wording().say(key, arguments);
    }
}
