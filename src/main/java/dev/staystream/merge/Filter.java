package dev.staystream.merge;

import dev.staystream.stay.Board;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.PricedOffer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Which offers of a search are shown. What is unknown does not pass a filter that asks for it.
 *
 * @param maxPrice the highest all-in total, in the currency of the search; of an incomplete one, what is known of it counts
 * @param stars whole stars, halves counting as the whole below, or empty for all
 * @param boards the meals wanted, or empty for all
 * @param refundable whether only offers that can be cancelled with a refund are shown
 */
public record Filter(Optional<BigDecimal> maxPrice, Set<Integer> stars, Set<Board> boards, boolean refundable) {

    /** Everything is shown. */
    public static final Filter NONE = new Filter(Optional.empty(), Set.of(), Set.of(), false);

    public Filter {
        stars = Set.copyOf(stars);
        boards = Set.copyOf(boards);
    }

    /** The same filter, whatever the price. */
    public Filter atAnyPrice() {
        return new Filter(Optional.empty(), stars, boards, refundable);
    }

    /** The same filter with other stars. */
    public Filter withStars(Set<Integer> others) {
        return new Filter(maxPrice, others, boards, refundable);
    }

    /** The same filter with other meals. */
    public Filter withBoards(Set<Board> others) {
        return new Filter(maxPrice, stars, others, refundable);
    }

    /** The same filter, asking for offers that can be cancelled or not. */
    public Filter withRefundable(boolean wanted) {
        return new Filter(maxPrice, stars, boards, wanted);
    }

    boolean passes(PricedOffer offer) {
        return maxPrice.map(limit -> offer.total().amount().stream()
                                .anyMatch(total -> total.amount().compareTo(limit) <= 0))
                        .orElse(true)
                && (boards.isEmpty() || offer.offer().board().stream().anyMatch(boards::contains))
                && (!refundable || offer.offer().cancellation().refundable() == Refundable.YES);
    }

    boolean passes(HotelRow row) {
        var rated = row.hotel().details().stars();
        return stars.isEmpty() || (rated.isPresent() && stars.contains((int) rated.getAsDouble()));
    }
}
