package dev.staystream.stay;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * What cancelling costs, and when.
 *
 * @param refundable whether cancelling in time returns anything
 * @param freeUntil the last instant at which cancelling costs nothing, when there is one
 * @param provenance where the deadlines come from
 * @param steps from when on which penalty is due, earliest first
 */
public record Cancellation(
        Refundable refundable, Optional<Instant> freeUntil, Provenance provenance, List<Step> steps) {

    /** The supplier tells nothing about cancelling. */
    public static final Cancellation UNKNOWN =
            new Cancellation(Refundable.UNKNOWN, Optional.empty(), Provenance.ASSUMED, List.of());

    /** Nothing is returned, whenever the booking is cancelled. */
    public static final Cancellation NONE =
            new Cancellation(Refundable.NO, Optional.empty(), Provenance.STATED, List.of());

    /** The earliest offset on earth, in which a deadline without a zone is over first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    /** Whether cancelling in time returns anything. */
    public enum Refundable {
        YES,
        NO,
        UNKNOWN
    }

    /** Where a deadline comes from: the supplier's words with a zone, a zone known otherwise, or the earliest reading. */
    public enum Provenance {
        STATED,
        COMPUTED,
        ASSUMED
    }

    /** From this instant on the penalty is due; empty when the supplier does not say how much. */
    public record Step(Instant from, Optional<Money> penalty) {}

    public Cancellation {
        steps = steps.size() < 2
                ? List.copyOf(steps)
                : steps.stream().sorted(comparing(Step::from)).toList();
    }

    /** The earliest instant a local time without any zone can mean: that of the offset +14:00. */
    public static Instant earliest(LocalDateTime local) {
        return local.toInstant(EARLIEST);
    }
}
