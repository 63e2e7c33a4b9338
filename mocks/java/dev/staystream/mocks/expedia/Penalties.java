package dev.staystream.mocks.expedia;

import static java.util.stream.IntStream.range;

import dev.staystream.mocks.expedia.Wire.CancelPenalty;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Penalty;
import dev.staystream.mocks.world.Quote;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Puts what cancelling costs in the words of Rapid. */
final class Penalties {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx");

    private Penalties() {}

    /** Mostly as amounts, sometimes as nights or per cents. */
    static List<CancelPenalty> of(Listing listing, List<Quote> quotes) {
        return range(0, quotes.getFirst().penalties().size())
                .mapToObj(step -> penalty(listing, step, quotes))
                .toList();
    }

    private static CancelPenalty penalty(Listing listing, int step, List<Quote> quotes) {
        List<Penalty> steps = quotes.getFirst().penalties();
        ZonedDateTime from = steps.get(step).from();
        ZonedDateTime end = step + 1 < steps.size() ? steps.get(step + 1).from() : from.plusDays(14);
        boolean inNights = step == 0 && listing.hotel().number() % 10 == 8;
        boolean inPercent = step > 0 && listing.hotel().number() % 10 == 9;
        BigDecimal amount = quotes.stream()
                .map(quote -> quote.penalties().get(step).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new CancelPenalty(
                time(from),
                time(end),
                quotes.getFirst().currency().getCurrencyCode(),
                inNights || inPercent ? null : amount.toPlainString(),
                inNights ? "1" : null,
                inPercent ? "100%" : null);
    }

    /** A time as Rapid writes it. */
    static String time(ZonedDateTime time) {
        return time.format(TIME);
    }
}
