package dev.staystream.supplier.expedia;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.supplier.JsonReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On which terms a rate can be cancelled. Nights in {@code nonrefundable_date_ranges} are charged whenever the stay is
 * cancelled, and on top of any penalty, so that with them nothing is free and no penalty is the whole of it.
 */
final class ExpediaTerms {

    private final List<ExpediaPenalty> penalties = new ArrayList<>();

    private Refundable refundable = Refundable.UNKNOWN;

    private String refundability = "";

    private boolean nightsLost;

    /** Reads one field of the rate; of others than those of its terms it takes no notice. */
    void read(String field, JsonReader json) {
        switch (field) {
            case "refundable" -> refundable = json.isTrue() ? Refundable.YES : Refundable.NO;
            case "current_refundability" -> refundability = requireNonNullElse(json.text(), "");
            case "cancel_penalties" -> json.elements().forEach(each -> penalties.add(new ExpediaPenalty(each)));
            case "nonrefundable_date_ranges" -> json.elements().forEach(range -> nightsLost = true);
            default -> {}
        }
    }

    Cancellation cancellation(ExpediaPrice price) {
        List<Step> steps = steps(price);
        return refundable() == Refundable.UNKNOWN && steps.isEmpty()
                ? Cancellation.UNKNOWN
                : new Cancellation(refundable(), freeUntil(steps), Provenance.STATED, steps);
    }

    private Refundable refundable() {
        return switch (refundability) {
            case "refundable", "partially_refundable" -> Refundable.YES;
            case "non_refundable" -> Refundable.NO;
            default -> refundable;
        };
    }

    private Optional<Instant> freeUntil(List<Step> steps) {
        boolean everFree = refundable == Refundable.YES && !nightsLost && !refundability.equals("partially_refundable");
        return everFree ? steps.stream().map(Step::from).min(Instant::compareTo) : Optional.empty();
    }

    private List<Step> steps(ExpediaPrice price) {
        return penalties.stream()
                .filter(ExpediaPenalty::costs)
                .flatMap(penalty -> penalty.step(charged(penalty, price)).stream())
                .toList();
    }

    private Optional<Money> charged(ExpediaPenalty penalty, ExpediaPrice price) {
        return nightsLost ? Optional.empty() : penalty.charged(price);
    }
}
