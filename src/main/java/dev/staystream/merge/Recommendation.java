package dev.staystream.merge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import dev.staystream.stay.HotelDetails;
import dev.staystream.stay.Money;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Rating;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * The order called recommended: what a stay costs against the others of the list, corrected by what guests and the
 * official class say and by how far it is. A hotel whose best price is incomplete stands behind all others, and so does,
 * before those, one of which nothing is known but that it can be booked.
 *
 * <p>The score is the natural logarithm of total / median total, less {@value #PER_RATING_POINT} for each rating point
 * above {@value #USUAL_RATING} (7 being what guests give on average on the large sites), less {@value #PER_STAR} for
 * each star above {@value #USUAL_STARS}, plus {@value #PER_KM} for each kilometre. Unknown rating, stars and distance
 * count as usual; lower is better.
 */
record Recommendation(double medianTotal) {

    private static final double PER_RATING_POINT = 0.12;

    private static final double USUAL_RATING = 7;

    private static final double PER_STAR = 0.15;

    private static final double USUAL_STARS = 3;

    private static final double PER_KM = 0.05;

    private static final double USUAL_KM = 2;

    static Recommendation of(List<HotelRow> rows) {
        double[] totals = rows.stream()
                .map(row -> row.offers().getFirst())
                .flatMap(offer -> offer.total().amount().stream())
                .map(Money::amount)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        return new Recommendation(totals.length == 0 ? 1 : Math.max(totals[totals.length / 2], 0.01));
    }

    /** Rows whose best total is complete first, of those the ones of which anything is known, then by score. */
    Comparator<HotelRow> order() {
        return comparing(Recommendation::incomplete)
                .thenComparing(Recommendation::nondescript)
                .thenComparing(comparingDouble(this::score));
    }

    private static boolean incomplete(HotelRow row) {
        return !row.offers().getFirst().total().complete();
    }

    private static boolean nondescript(HotelRow row) {
        return row.hotel().details().equals(HotelDetails.UNKNOWN);
    }

    double score(HotelRow row) {
        PricedOffer best = row.offers().getFirst();
        double total = best.total()
                .amount()
                .map(Money::amount)
                .map(BigDecimal::doubleValue)
                .orElse(medianTotal);
        double rating = row.hotel().details().rating().map(Rating::score).orElse(USUAL_RATING);
        double stars = row.hotel().details().stars().orElse(USUAL_STARS);
        return Math.log(Math.max(total, 0.01) / medianTotal)
                - PER_RATING_POINT * (rating - USUAL_RATING)
                - PER_STAR * (stars - USUAL_STARS)
                + PER_KM * row.distanceKm().orElse(USUAL_KM);
    }
}
