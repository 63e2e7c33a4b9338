package dev.staystream.supplier.ohip;

import static java.util.Comparator.naturalOrder;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Cancellation.Provenance;
import dev.staystream.stay.Cancellation.Refundable;
import dev.staystream.stay.Cancellation.Step;
import dev.staystream.stay.Money;
import dev.staystream.stay.Payment;
import dev.staystream.supplier.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which terms an offer can be had: what cancelling it costs, and when it is paid. */
final class OhipTerms {

    private static final String DEPOSIT = "Deposit";

    private final List<OhipPolicy> cancellations = new ArrayList<>();

    private final List<OhipPolicy> deposits = new ArrayList<>();

    private String guarantee = "";

    /** Reads one field of the rate; of others than those of its terms it takes no notice. */
    void read(String field, JsonReader json) {
        switch (field) {
            case "cancellationPolicies" -> json.elements().forEach(each -> cancellations.add(new OhipPolicy(each)));
            case "depositPolicies" -> json.elements().forEach(each -> deposits.add(new OhipPolicy(each)));
            case "guaranteeRequirement" -> guarantee = json.text("");
            default -> {}
        }
    }

    /**
     * When the price is paid. A guarantee takes nothing, so that without a deposit all is paid at the property; a deposit
     * that is not everything at once leaves it in parts, for which there is no word.
     */
    Payment payment(OhipCost cost) {
        if (!deposits.isEmpty() || guarantee.equals(DEPOSIT)) {
            return deposits.stream().anyMatch(deposit -> deposit.prepays(cost)) ? Payment.NOW : Payment.UNKNOWN;
        }
        return switch (guarantee) {
            case "GuaranteeRequired", "None" -> Payment.PROPERTY;
            default -> Payment.UNKNOWN;
        };
    }

    /** What cancelling costs; a deposit that is not given back costs too, from when it is due. */
    Cancellation cancellation(OhipTime time, OhipCost cost) {
        List<OhipPolicy> costing = costing();
        Provenance provenance = costing.stream()
                .map(policy -> policy.from(time).provenance())
                .max(naturalOrder())
                .orElse(Provenance.STATED);
        if (costing.stream().anyMatch(policy -> takesAllAlready(policy, time, cost))) {
            return new Cancellation(Refundable.NO, Optional.empty(), provenance, List.of());
        }
        List<Step> steps =
                costing.stream().map(policy -> step(policy, time, cost)).toList();
        if (cancellations.isEmpty()) {
            return steps.isEmpty()
                    ? Cancellation.UNKNOWN
                    : new Cancellation(Refundable.UNKNOWN, Optional.empty(), provenance, steps);
        }
        return new Cancellation(
                Refundable.YES,
                steps.stream().map(Step::from).min(naturalOrder()).filter(time.observed()::isBefore),
                provenance,
                steps);
    }

    private List<OhipPolicy> costing() {
        return Stream.concat(
                        cancellations.stream()
                                .filter(policy -> policy.measure().costs()),
                        deposits.stream().filter(OhipPolicy::lost))
                .toList();
    }

    private static boolean takesAllAlready(OhipPolicy policy, OhipTime time, OhipCost cost) {
        return !policy.from(time).instant().isAfter(time.observed())
                && policy.measure().takesAll(cost);
    }

    private Step step(OhipPolicy policy, OhipTime time, OhipCost cost) {
        return new Step(policy.from(time).instant(), penalty(policy, cost));
    }

    /** How a penalty and a lost deposit add up the contract does not say. */
    private Optional<Money> penalty(OhipPolicy policy, OhipCost cost) {
        return costing().size() > 1 && deposits.stream().anyMatch(OhipPolicy::lost)
                ? Optional.empty()
                : policy.measure().charged(cost);
    }
}
