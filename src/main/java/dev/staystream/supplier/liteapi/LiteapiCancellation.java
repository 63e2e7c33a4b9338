package dev.staystream.supplier.liteapi;

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

/** Reads {@code cancellationPolicies}, which come per room, and tells what cancelling all rooms of an offer costs. */
final class LiteapiCancellation {

    private LiteapiCancellation() {}

    static Cancellation read(JsonReader json, Optional<Money> total) {
        String tag = null;
        List<LiteapiDeadline> deadlines = new ArrayList<>();
        for (String field : json.fields()) {
            switch (field) {
                case "refundableTag" -> tag = json.text();
                case "cancelPolicyInfos" ->
                    json.elements()
                            .forEach(policy ->
                                    LiteapiDeadline.read(policy, total).ifPresent(deadlines::add));
                default -> {}
            }
        }
        return switch (tag) {
            case "RFN" -> refundable(deadlines);
            case "NRFN" -> Cancellation.NONE;
            case null, default -> Cancellation.UNKNOWN;
        };
    }

    private static Cancellation refundable(List<LiteapiDeadline> deadlines) {
        List<Step> steps = deadlines.stream().map(LiteapiDeadline::step).toList();
        Provenance leastSure = deadlines.stream()
                .map(LiteapiDeadline::provenance)
                .max(naturalOrder())
                .orElse(Provenance.ASSUMED);
        return new Cancellation(Refundable.YES, first(steps), leastSure, steps);
    }

    private static Optional<Instant> first(List<Step> steps) {
        return steps.stream().map(Step::from).min(naturalOrder());
    }

    /** As refundable as the least refundable room; the penalty at any time is the sum of the rooms'. */
    static Cancellation ofAll(List<Cancellation> rooms) {
        if (rooms.size() == 1) {
            return rooms.getFirst();
        }
        if (rooms.contains(Cancellation.NONE)) {
            return Cancellation.NONE;
        }
        return rooms.contains(Cancellation.UNKNOWN) ? Cancellation.UNKNOWN : together(rooms);
    }

    private static Cancellation together(List<Cancellation> rooms) {
        List<Step> steps = rooms.stream()
                .flatMap(room -> room.steps().stream())
                .map(Step::from)
                .distinct()
                .map(from -> new Step(from, penalty(rooms, from)))
                .toList();
        boolean allSay = rooms.stream().allMatch(room -> room.freeUntil().isPresent());
        Provenance leastSure =
                rooms.stream().map(Cancellation::provenance).max(naturalOrder()).orElse(Provenance.ASSUMED);
        return new Cancellation(Refundable.YES, allSay ? first(steps) : Optional.empty(), leastSure, steps);
    }

    private static Optional<Money> penalty(List<Cancellation> rooms, Instant at) {
        List<Step> due = rooms.stream()
                .flatMap(room -> newest(room.steps(), at).stream())
                .toList();
        return due.stream().allMatch(step -> step.penalty().isPresent())
                ? due.stream().flatMap(step -> step.penalty().stream()).reduce(Money::plus)
                : Optional.empty();
    }

    private static Optional<Step> newest(List<Step> steps, Instant at) {
        return steps.stream().filter(step -> !step.from().isAfter(at)).reduce((earlier, later) -> later);
    }
}
