package dev.staystream.supplier.hotelbeds;

import static java.util.Comparator.comparing;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cancelling comes to, by the penalties of one rate or of two booked together. */
final class HotelbedsCancellation {

    private static final String NON_REFUNDABLE = "NRF";

    private static final Comparator<Step> BY_TIME = comparing(Step::from);

    private HotelbedsCancellation() {}

    /** Free until the first penalty; not refundable by its class, or once the penalty is all that is paid. */
    static Cancellation of(String rateClass, List<Step> penalties, Money paid, Instant observed) {
        Optional<Step> current = inForce(penalties, observed);
        if (rateClass.equals(NON_REFUNDABLE)
                || current.filter(step -> takesAll(step, paid)).isPresent()) {
            return new Cancellation(Refundable.NO, Optional.empty(), Provenance.STATED, penalties);
        }
        if (penalties.isEmpty()) {
            return Cancellation.UNKNOWN;
        }
        Optional<Instant> freeUntil = current.isPresent()
                ? Optional.empty()
                : Optional.of(Collections.min(penalties, BY_TIME).from());
        return new Cancellation(Refundable.YES, freeUntil, Provenance.STATED, penalties);
    }

    private static boolean takesAll(Step step, Money paid) {
        return step.penalty()
                .filter(penalty -> penalty.amount().compareTo(paid.amount()) >= 0)
                .isPresent();
    }

    private static Optional<Step> inForce(List<Step> penalties, Instant time) {
        Step current = null;
        for (Step step : penalties) {
            if (!step.from().isAfter(time) && (current == null || BY_TIME.compare(step, current) > 0)) {
                current = step;
            }
        }
        return Optional.ofNullable(current);
    }

    /** Both cancelled at once: free while both are, then at the sum of what is due for each. */
    static Cancellation both(Cancellation one, Cancellation other) {
        List<Step> steps = Stream.of(one, other)
                .flatMap(cancellation -> cancellation.steps().stream())
                .map(Step::from)
                .distinct()
                .map(time -> due(time, one, other))
                .toList();
        return new Cancellation(refundable(one, other), freeUntil(one, other), Provenance.STATED, steps);
    }

    private static Step due(Instant time, Cancellation one, Cancellation other) {
        List<Step> current = Stream.of(one, other)
                .flatMap(cancellation -> inForce(cancellation.steps(), time).stream())
                .toList();
        List<Money> known =
                current.stream().flatMap(step -> step.penalty().stream()).toList();
        return new Step(time, known.size() == current.size() ? known.stream().reduce(Money::plus) : Optional.empty());
    }

    private static Refundable refundable(Cancellation one, Cancellation other) {
        if (one.refundable() == other.refundable()) {
            return one.refundable();
        }
        return one.refundable() == Refundable.YES || other.refundable() == Refundable.YES
                ? Refundable.YES
                : Refundable.UNKNOWN;
    }

    private static Optional<Instant> freeUntil(Cancellation one, Cancellation other) {
        return one.freeUntil()
                .flatMap(first -> other.freeUntil().map(second -> first.isBefore(second) ? first : second));
    }
}
