package dev.staystream.stay;

import java.util.List;

/**
 * What a supplier asks for the whole stay and all rooms.
 *
 * @param quoted what the supplier says must be paid to it, in its own currency
 * @param charges every mandatory tax and fee the supplier tells of, included in {@code quoted} or not
 */
public record Price(Money quoted, List<Charge> charges) {

    public Price {
        charges = List.copyOf(charges);
    }

    /** Whether every mandatory charge is known, so that an all-in total can be stated. */
    public boolean complete() {
        return charges.stream().allMatch(Charge::known);
    }
}
