package dev.staystream.supplier.travelgate;

import static java.util.Comparator.naturalOrder;

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

/** What {@code cancelPolicy} says; many sellers do not tell it before the quote, and then it is null. */
final class TravelgateCancellation {

    private final List<TravelgatePenalty> penalties = new ArrayList<>();

    private Refundable refundable = Refundable.UNKNOWN;

    TravelgateCancellation() {}

    TravelgateCancellation(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "refundable" -> refundable = refundable(json);
                case "cancelPenalties" -> json.elements().forEach(each -> penalties.add(new TravelgatePenalty(each)));
                default -> {}
            }
        }
        penalties.removeIf(penalty -> !penalty.costs());
    }

    private static Refundable refundable(JsonReader json) {
        if (json.isNull()) {
            return Refundable.UNKNOWN;
        }
        return json.isTrue() ? Refundable.YES : Refundable.NO;
    }

    /** The terms for a price and so many nights; "not refundable" means that cancelling costs everything at any time. */
    Cancellation of(Money price, int nights) {
        return switch (refundable) {
            case YES ->
                refundable(penalties.stream()
                        .flatMap(penalty -> penalty.step(price, nights).stream())
                        .toList());
            case NO -> Cancellation.NONE;
            case UNKNOWN -> Cancellation.UNKNOWN;
        };
    }

    private Cancellation refundable(List<Step> steps) {
        Provenance leastSure = penalties.stream()
                .map(TravelgatePenalty::provenance)
                .max(naturalOrder())
                .orElse(Provenance.ASSUMED);
        return new Cancellation(Refundable.YES, freeUntil(steps), leastSure, steps);
    }

    /** Nothing is known to be free where a penalty does not say when it begins. */
    private Optional<Instant> freeUntil(List<Step> steps) {
        return steps.size() == penalties.size() ? steps.stream().map(Step::from).min(naturalOrder()) : Optional.empty();
    }
}
