package dev.staystream.web.html.results;

import dev.staystream.merge.PriceHistogram;
import dev.staystream.stay.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many hotels cost how much, drawn.
 *
 * @param low where the prices begin, in words
 * @param high where the last bar begins, in words
 * @param ways to the hotels below a few prices
 */
record PriceBars(List<Bar> bars, String low, String high, List<Link> ways) {

    /** How high the highest bar is, in units of the drawing. */
    private static final int HEIGHT = 40;

    /** How wide a bar is with the gap behind it, in units of the drawing. */
    private static final int WIDTH = 10;

    /** The parts of all hotels, in hundredths, for which there are ways. */
    private static final List<Integer> PARTS = List.of(25, 50, 75);

    /** One bar: where it begins, how high it is, and whether its hotels pass the filter. */
    record Bar(int left, int top, int height, boolean passing) {}

    /** A way to the hotels below a price. */
    record Link(String text, String address) {}

    static Optional<PriceBars> of(ResultWords words, PriceHistogram prices) {
        return prices.counts().size() < 2 ? Optional.empty() : Optional.of(draw(words, prices));
    }

    private static PriceBars draw(ResultWords words, PriceHistogram prices) {
        int last = prices.counts().size() - 1;
        return new PriceBars(
                IntStream.rangeClosed(0, last)
                        .mapToObj(number -> bar(words, prices, number))
                        .toList(),
                price(words, prices.from()),
                words.wording().say("filter.prices.above", price(words, prices.upTo(last - 1))),
                ways(words, prices));
    }

    private static Bar bar(ResultWords words, PriceHistogram prices, int number) {
        int most = Collections.max(prices.counts());
        int count = prices.counts().get(number);
        int height = count == 0 ? 0 : Math.max(2, count * HEIGHT / most);
        BigDecimal begins = prices.upTo(number).subtract(prices.step());
        boolean passing = words.wish().view().filter().maxPrice().stream().allMatch(limit -> begins.compareTo(limit) < 0);
        return new Bar(number * WIDTH, HEIGHT - height, height, passing);
    }

    private static List<Link> ways(ResultWords words, PriceHistogram prices) {
        int all = prices.counts().stream().mapToInt(Integer::intValue).sum();
        return PARTS.stream()
                .map(part -> upTo(prices, all * part / 100))
                .distinct()
                .map(limit -> new Link(
                        words.wording().say("filter.prices.upTo", price(words, limit)),
                        words.address().with("maxPrice", limit.toPlainString()).toString()))
                .toList();
    }

    private static BigDecimal upTo(PriceHistogram prices, int hotels) {
        int sum = 0;
        int number = 0;
        for (int count : prices.counts()) {
            sum += count;
            if (sum >= hotels) {
                break;
            }
            number++;
        }
        return prices.upTo(number);
    }

    private static String price(ResultWords words, BigDecimal amount) {
        return words.wording().round(new Money(amount, words.wish().query().currency()));
    }
}
