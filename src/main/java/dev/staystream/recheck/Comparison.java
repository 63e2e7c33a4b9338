package dev.staystream.recheck;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Charge;
import dev.staystream.stay.Charge.Inclusion;
import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of an offer is no longer as it was told. Money is compared in the supplier's own figures, so that a new exchange rate
 * changes nothing; what was not known and now is, or was assumed and now is stated no worse, has not changed, unless it is
 * something to pay.
 */
final class Comparison {

    private Comparison() {}

    /** The terms that changed, in their own order. */
    static List<Term> changes(Offer seen, Offer now) {
        return Stream.of(Term.values())
                .filter(term -> !stands(term, seen, now))
                .toList();
    }

    private static boolean stands(Term term, Offer seen, Offer now) {
        return switch (term) {
            case PRICE -> same(seen.price().quoted(), now.price().quoted());
            case CHARGES -> onTop(seen).equals(onTop(now));
            case BOARD -> kept(seen.board(), now.board());
            case CANCELLATION -> same(seen.cancellation(), now.cancellation());
            case ROOM -> words(seen.room().name()).equals(words(now.room().name()));
            case PAYMENT -> seen.payment() == Payment.UNKNOWN || seen.payment() == now.payment();
        };
    }

    private static boolean same(Money seen, Money now) {
        return seen.currency().equals(now.currency()) && seen.amount().compareTo(now.amount()) == 0;
    }

    /** Every charge the price does not hold for certain, whatever it is called, with how often there is one of its kind. */
    private static Map<List<Object>, Long> onTop(Offer offer) {
        return offer.price().charges().stream()
                .filter(charge -> charge.included() != Inclusion.INCLUDED)
                .collect(groupingBy(Comparison::figures, counting()));
    }

    private static List<Object> figures(Charge charge) {
        return List.of(
                charge.included(),
                charge.due(),
                charge.amount().map(Money::amount).map(BigDecimal::stripTrailingZeros),
                charge.amount().map(Money::currency));
    }

    private static <T> boolean kept(Optional<T> seen, Optional<T> now) {
        return seen.isEmpty() || seen.equals(now);
    }

    private static String words(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean same(Cancellation seen, Cancellation now) {
        return seen.refundable() == Refundable.UNKNOWN
                || (seen.refundable() == now.refundable()
                        && (seen.provenance() == Provenance.ASSUMED ? noSooner(seen, now) : asStated(seen, now)));
    }

    /** A deadline assumed at its earliest reading may turn out to be later. */
    private static boolean noSooner(Cancellation seen, Cancellation now) {
        return seen.freeUntil().isEmpty()
                || now.freeUntil()
                        .filter(until -> !until.isBefore(seen.freeUntil().get()))
                        .isPresent();
    }

    private static boolean asStated(Cancellation seen, Cancellation now) {
        return kept(seen.freeUntil(), now.freeUntil()) && samePenalties(seen.steps(), now.steps());
    }

    private static boolean samePenalties(List<Step> seen, List<Step> now) {
        if (seen.size() != now.size()) {
            return seen.isEmpty();
        }
        for (int step = 0; step < seen.size(); step++) {
            if (!seen.get(step).from().equals(now.get(step).from())
                    || !samePenalty(seen.get(step).penalty(), now.get(step).penalty())) {
                return false;
            }
        }
        return true;
    }

    /** A penalty that is not told again is as the price is, whose change is told already. */
    private static boolean samePenalty(Optional<Money> seen, Optional<Money> now) {
        return seen.isEmpty() || now.isEmpty() || same(seen.get(), now.get());
    }
}
