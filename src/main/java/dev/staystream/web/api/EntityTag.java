package dev.staystream.web.api;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;

import dev.staystream.merge.Filter;
import dev.staystream.merge.View;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Stream;

/** Names a snapshot by all that decides its bytes: the search, how far it had come, and the view, spelt out. */
final class EntityTag {

    private EntityTag() {}

    static String of(Cursor place, View view) {
        Filter filter = view.filter();
        return Stream.of(
                        place.search(),
                        place.seq(),
                        place.offset(),
                        view.sort(),
                        view.limit(),
                        filter.maxPrice().map(BigDecimal::toPlainString).orElse(""),
                        sorted(filter.stars()),
                        sorted(filter.boards()),
                        filter.refundable())
                .map(String::valueOf)
                .collect(collectingAndThen(joining("."), Body::tag));
    }

    private static String sorted(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(joining("+"));
    }
}
