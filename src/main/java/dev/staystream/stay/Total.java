package dev.staystream.stay;

import java.util.Optional;

/**
 * The all-in sum to pay for the stay and all rooms in the currency asked.
 *
 * @param amount every known mandatory charge included; empty when a currency has no rate
 * @param complete whether no mandatory charge is unknown and everything could be converted
 * @param conversion how the quoted price was converted, when it was quoted in another currency
 */
public record Total(Optional<Money> amount, boolean complete, Optional<Conversion> conversion) {

    public Total {
        if (complete && amount.isEmpty()) {
            throw new IllegalArgumentException("a total without an amount cannot be complete");
        }
    }
}
