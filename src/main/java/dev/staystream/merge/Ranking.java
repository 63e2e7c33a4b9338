package dev.staystream.merge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import dev.staystream.stay.HotelId;
import dev.staystream.stay.Money;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Rating;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of order. Inputs are the all-in total, whether it is complete, the guests' rating, the stars and the
 * distance; commission, supplier and position in an answer are not. Ties go by the public id, so that an order is the
 * same wherever and whenever it is made.
 */
public final class Ranking {

    /** Offers: complete totals before incomplete ones before none, then the lower total, then the id. */
    public static final Comparator<PricedOffer> OFFERS = Ranking::inOrder;

    private static final Comparator<HotelRow> BY_ID = comparing(Ranking::id);

    private static final Comparator<HotelRow> BY_PRICE =
            comparing(Ranking::best, OFFERS).thenComparing(BY_ID);

    private static final Comparator<HotelRow> BY_RATING =
            comparingDouble(Ranking::rating).reversed().thenComparing(BY_PRICE);

    private static final Comparator<HotelRow> BY_DISTANCE =
            comparingDouble(Ranking::distance).thenComparing(BY_PRICE);

    private Ranking() {}

    /** The rows in the order wanted, those without offers last; the offers of each are in the order of {@link #OFFERS}. */
    public static List<HotelRow> arranged(List<HotelRow> rows, Sort sort) {
        List<HotelRow> offering = rows.stream().filter(Ranking::offers).toList();
        Stream<HotelRow> others = rows.stream().filter(row -> !offers(row));
        return Stream.concat(offering.stream().sorted(comparator(sort, offering)), others)
                .toList();
    }

    private static boolean offers(HotelRow row) {
        return !row.offers().isEmpty();
    }

    private static Comparator<HotelRow> comparator(Sort sort, List<HotelRow> rows) {
        return switch (sort) {
            case RECOMMENDED -> Recommendation.of(rows).order().thenComparing(BY_PRICE);
            case PRICE -> BY_PRICE;
            case RATING -> BY_RATING;
            case DISTANCE -> BY_DISTANCE;
        };
    }

    /** Written out, since every offer of every answer goes through it several times. */
    private static int inOrder(PricedOffer one, PricedOffer other) {
        int order = Integer.compare(standing(one), standing(other));
        if (order == 0) {
            order = amount(one).compareTo(amount(other));
        }
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    private static int standing(PricedOffer offer) {
        if (offer.total().complete()) {
            return 0;
        }
        return offer.total().amount().isPresent() ? 1 : 2;
    }

    private static BigDecimal amount(PricedOffer offer) {
        return offer.total().amount().map(Money::amount).orElse(BigDecimal.ZERO);
    }

    private static PricedOffer best(HotelRow row) {
        return row.offers().getFirst();
    }

    private static HotelId id(HotelRow row) {
        return row.hotel().id();
    }

    private static double rating(HotelRow row) {
        return row.hotel().details().rating().map(Rating::score).orElse(-1.0);
    }

    private static double distance(HotelRow row) {
        return row.distanceKm().orElse(Double.MAX_VALUE);
    }
}
