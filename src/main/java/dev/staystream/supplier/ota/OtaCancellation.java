package dev.staystream.supplier.ota;

import static java.util.Comparator.naturalOrder;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.supplier.XmlReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The penalties of a rate, a rate plan or a stay. */
record OtaCancellation(List<OtaPenalty> penalties) {

    static final OtaCancellation UNTOLD = new OtaCancellation(List.of());

    /** Reads {@code CancelPenalties} or {@code CancelPolicies}; a penalty in words alone tells nothing. */
    static OtaCancellation read(XmlReader xml) {
        List<OtaPenalty> penalties = new ArrayList<>();
        for (String child : xml.children()) {
            if (child.equals("CancelPenalty")) {
                penalties.add(new OtaPenalty(xml));
            }
        }
        penalties.removeIf(penalty -> !penalty.tells());
        return new OtaCancellation(penalties);
    }

    /** This, or the other where this tells nothing. */
    OtaCancellation or(OtaCancellation other) {
        return penalties.isEmpty() ? other : this;
    }

    /** What it comes to for a booking of a type of room. */
    Cancellation of(OtaBooking booking, @Nullable String roomType) {
        List<OtaPenalty> relevant =
                penalties.stream().filter(penalty -> penalty.isFor(roomType)).toList();
        if (relevant.isEmpty()) {
            return Cancellation.UNKNOWN;
        }
        List<OtaPenalty> costing =
                relevant.stream().filter(OtaPenalty::costs).toList();
        List<Step> steps = costing.stream()
                .flatMap(penalty -> penalty.step(booking).stream())
                .toList();
        boolean lost = relevant.stream().anyMatch(OtaPenalty::takesAllAlways)
                || steps.stream().anyMatch(step -> takesAllBy(booking.now(), step, booking.paid()));
        return lost
                ? Cancellation.NONE
                : new Cancellation(
                        Refundable.YES,
                        steps.size() == costing.size() ? freeUntil(steps, booking.now()) : Optional.empty(),
                        leastSure(costing, booking),
                        steps);
    }

    private static boolean takesAllBy(Instant now, Step step, Money paid) {
        return !step.from().isAfter(now)
                && step.penalty()
                        .filter(penalty -> penalty.currency().equals(paid.currency()))
                        .filter(penalty -> penalty.amount().compareTo(paid.amount()) >= 0)
                        .isPresent();
    }

    private static Optional<Instant> freeUntil(List<Step> steps, Instant now) {
        return steps.stream().map(Step::from).min(naturalOrder()).filter(now::isBefore);
    }

    private static Provenance leastSure(List<OtaPenalty> penalties, OtaBooking booking) {
        return penalties.stream()
                .map(penalty -> penalty.moment(booking).map(OtaDeadline.Moment::provenance))
                .map(provenance -> provenance.orElse(Provenance.ASSUMED))
                .max(naturalOrder())
                .orElse(Provenance.ASSUMED);
    }
}
