package dev.staystream.mocks.ohip;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.IntStream.range;

import dev.staystream.mocks.ohip.Wire.Availability;
import dev.staystream.mocks.ohip.Wire.Details;
import dev.staystream.mocks.ohip.Wire.MealPlan;
import dev.staystream.mocks.ohip.Wire.NightRate;
import dev.staystream.mocks.ohip.Wire.Offer;
import dev.staystream.mocks.ohip.Wire.RatePlan;
import dev.staystream.mocks.ohip.Wire.RoomStay;
import dev.staystream.mocks.ohip.Wire.RoomType;
import dev.staystream.mocks.ohip.Wire.Sum;
import dev.staystream.mocks.server.Offering;
import dev.staystream.mocks.world.Listing;
import dev.staystream.mocks.world.Night;
import dev.staystream.mocks.world.Quote;
import dev.staystream.mocks.world.Storefront;
import dev.staystream.mocks.world.Wording;
import dev.staystream.stay.Board;
import dev.staystream.stay.Stay;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;

/** Puts offerings in the words of Distribution: a room type and a rate plan make an offer. */
record Stays(Storefront storefront, Stay stay) {

    /** The cheapest and the dearest night, as far as a search of several hotels tells. */
    static Availability availability(Offering offering) {
        List<Quote> quotes =
                offering.packages().stream().map(List::getFirst).toList();
        return new Availability(
                Contents.info(offering.listing()),
                Wire.FOR_SALE,
                highest(quotes.getFirst()),
                highest(quotes.getLast()));
    }

    private static Sum highest(Quote quote) {
        Night night = quote.rooms().getFirst().nights().stream()
                .reduce((one, other) -> one.gross().compareTo(other.gross()) < 0 ? other : one)
                .orElseThrow();
        return Terms.sum(quote, night.net(), night.gross());
    }

    RoomStay roomStay(Offering offering) {
        List<Quote> quotes =
                offering.packages().stream().map(List::getFirst).toList();
        return new RoomStay(
                Contents.info(offering.listing()),
                Wire.FOR_SALE,
                List.copyOf(quotes.stream().map(this::roomType).collect(toCollection(LinkedHashSet::new))),
                List.copyOf(quotes.stream().map(this::ratePlan).collect(toCollection(LinkedHashSet::new))),
                quotes.stream()
                        .map(quote -> offer(offering.listing(), quote))
                        .toList());
    }

    Details details(Listing listing, Quote quote) {
        return new Details(
                Contents.info(listing), Wire.FOR_SALE, roomType(quote), ratePlan(quote), offer(listing, quote));
    }

    private RoomType roomType(Quote quote) {
        Wording wording = storefront.wording(quote.room());
        return new RoomType(
                Wire.FOR_SALE,
                wording.code(),
                wording.text(),
                quote.room().name().replace('_', ' '),
                new Wire.Occupancy(quote.room().sleeps()));
    }

    private RatePlan ratePlan(Quote quote) {
        Wording board = storefront.wording(quote.board());
        return new RatePlan(
                plan(quote), Wire.FOR_SALE, false, new MealPlan(board.code(), board.text(), meals(quote.board())));
    }

    private static List<String> meals(Board board) {
        return switch (board) {
            case RO, AI -> List.of();
            case BB -> List.of("Breakfast");
            case HB -> List.of("Breakfast", "Dinner");
            case FB -> List.of("Breakfast", "Lunch", "Dinner");
        };
    }

    /** The terms of a quote, whose code begins with its room. */
    private static String plan(Quote quote) {
        return quote.code().substring(quote.room().name().length() + 1);
    }

    /** The code of the room followed by that of the plan. */
    String bookingCode(Quote quote) {
        return storefront.wording(quote.room()).code() + plan(quote);
    }

    private Offer offer(Listing listing, Quote quote) {
        Terms terms = new Terms(listing, quote, stay);
        return new Offer(
                bookingCode(quote),
                "%s, %s"
                        .formatted(
                                storefront.wording(quote.room()).text(),
                                storefront.wording(quote.board()).text()),
                Wire.FOR_SALE,
                storefront.wording(quote.room()).code(),
                plan(quote),
                terms.rate(nights(quote)),
                terms.total());
    }

    private List<NightRate> nights(Quote quote) {
        List<Night> nights = quote.rooms().getFirst().nights();
        return range(0, nights.size())
                .mapToObj(index -> {
                    String date = stay.checkIn().plusDays(index).toString();
                    return night(date, nights.get(index).net(), nights.get(index).gross(), quote);
                })
                .toList();
    }

    private static NightRate night(String date, BigDecimal net, BigDecimal gross, Quote quote) {
        return new NightRate(date, date, net, gross, quote.currency().getCurrencyCode(), "Day");
    }
}
