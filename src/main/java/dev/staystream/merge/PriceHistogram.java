package dev.staystream.merge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many hotels cost how much, in steps of equal width.
 *
 * @param step the width of a step, in whole units of the currency of the search
 * @param from the first step's lower end
 * @param counts how many hotels' best totals lie in each step; the last holds everything above as well
 */
public record PriceHistogram(BigDecimal step, BigDecimal from, List<Integer> counts) {

    private static final int MOST_STEPS = 20;

    /** So many of a hundred hotels lie below the last step's upper end, so that one palace does not flatten all others. */
    private static final int PART_SHOWN = 95;

    private static final List<Integer> WIDTHS = List.of(1, 2, 5);

    public PriceHistogram {
        counts = List.copyOf(counts);
    }

    /** Of every hotel's best total under the filter, but for its limit on prices; empty where none is known. */
    public static PriceHistogram of(Listing listing, Filter filter) {
        List<BigDecimal> totals = listing.rows(filter.atAnyPrice(), Sort.PRICE).stream()
                .flatMap(row -> row.offers().getFirst().total().amount().stream())
                .map(total -> total.amount())
                .sorted()
                .toList();
        return totals.isEmpty() ? new PriceHistogram(BigDecimal.ONE, BigDecimal.ZERO, List.of()) : of(totals);
    }

    private static PriceHistogram of(List<BigDecimal> sorted) {
        BigDecimal low = sorted.getFirst();
        BigDecimal high = sorted.get((sorted.size() - 1) * PART_SHOWN / 100);
        BigDecimal step = step(high.subtract(low));
        BigDecimal from = low.divideToIntegralValue(step).multiply(step);
        int steps = Math.min(MOST_STEPS, index(high, from, step) + 1);
        List<Integer> counts = IntStream.range(0, steps)
                .mapToObj(number -> (int) sorted.stream()
                        .filter(total -> Math.min(index(total, from, step), steps - 1) == number)
                        .count())
                .toList();
        return new PriceHistogram(step, from, new ArrayList<>(counts));
    }

    /** The smallest width of 1, 2 or 5 by a power of ten that takes no more steps than there may be. */
    private static BigDecimal step(BigDecimal range) {
        BigDecimal power = BigDecimal.ONE;
        while (true) {
            for (int width : WIDTHS) {
                BigDecimal step = power.multiply(BigDecimal.valueOf(width));
                if (range.compareTo(step.multiply(BigDecimal.valueOf(MOST_STEPS - 1L))) <= 0) {
                    return step;
                }
            }
            power = power.multiply(BigDecimal.TEN);
        }
    }

    private static int index(BigDecimal total, BigDecimal from, BigDecimal step) {
        return total.subtract(from).divide(step, 0, RoundingMode.FLOOR).intValue();
    }

    /** The upper end of a step, counted from 0. */
    public BigDecimal upTo(int number) {
        return from.add(step.multiply(BigDecimal.valueOf(number + 1L)));
    }
}
