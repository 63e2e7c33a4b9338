package dev.staystream.stay;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The all-in sum to pay for the stay and all rooms in the currency asked.
 *
 * @param amount every known mandatory charge included; empty when a currency has no rate
 * @param complete whether no mandatory charge is unknown and everything could be converted
 * @param conversion how the quoted price was converted, when it was quoted in another currency
 * @param extras how charges on top were converted, by their currency, when that is neither the one asked nor the quoted one
 */
public record Total(
        Optional<Money> amount, boolean complete, Optional<Conversion> conversion, Map<Currency, Conversion> extras) {

    public Total {
        extras = Map.copyOf(extras);
        if (complete && amount.isEmpty()) {
            throw new IllegalArgumentException("a total without an amount cannot be complete");
        }
    }

    /** A total of which no charge was converted by a rate of its own. */
    public Total(Optional<Money> amount, boolean complete, Optional<Conversion> conversion) {
        this(amount, complete, conversion, Map.of());
    }

    /** Every conversion it took, that of the quoted price first. */
    public Stream<Conversion> conversions() {
        return Stream.concat(conversion.stream(), extras.values().stream());
    }
}
