package dev.staystream.web;

import dev.staystream.merge.Filter;
import dev.staystream.merge.Sort;
import dev.staystream.merge.View;
import dev.staystream.stay.Board;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What of a search is shown: {@code maxPrice}, {@code stars}, {@code board}, {@code refundable}, {@code sort}, {@code limit}. */
final class ViewParameters {

    private static final Form<BigDecimal> PRICE = Form.of("an amount above 0 such as 350 or 349.50", BigDecimal::new)
            .where(price -> price.signum() > 0 && price.toString().matches("[0-9]{1,12}(\\.[0-9]{1,4})?"));

    private static final Form<Board> BOARD = Form.oneOf(List.of(Board.values()), Board::name);

    private static final Form<Sort> SORT = Form.oneOf(List.of(Sort.values()), ViewParameters::word);

    private static final Form<Boolean> TRUTH = Form.oneOf(List.of(true, false), String::valueOf);

    private static final Form<Integer> STARS = Form.wholeNumber(1, 5);

    private static final Form<Integer> LIMIT = Form.wholeNumber(1, View.MAX_LIMIT);

    private static final Form<Locale> LANGUAGE = Form.of("a language tag such as en or pt-BR", Locale::forLanguageTag)
            .where(locale -> !locale.getLanguage().isEmpty());

    private ViewParameters() {}

    static View read(Parameters parameters) {
        parameters.one("lang", LANGUAGE);
        Sort sort = parameters.one("sort", SORT).orElse(Sort.RECOMMENDED);
        int limit = parameters.one("limit", LIMIT).orElse(View.DEFAULT_LIMIT);
        return new View(filter(parameters), sort, limit);
    }

    private static Filter filter(Parameters parameters) {
        return new Filter(
                parameters.one("maxPrice", PRICE),
                Set.copyOf(parameters.each("stars", STARS)),
                Set.copyOf(parameters.each("board", BOARD)),
                parameters.one("refundable", TRUTH).orElse(false));
    }

    private static String word(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
