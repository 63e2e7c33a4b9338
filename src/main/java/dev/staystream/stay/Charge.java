package dev.staystream.stay;

import java.util.Optional;

/**
 * A mandatory tax or fee, as one supplier states it for the whole stay and all rooms.
 *
 * @param name the supplier's own words for it
 * @param included whether the quoted price already holds it
 * @param due when it is paid
 * @param amount how much, in the charge's own currency; empty when the supplier does not say, which is never zero
 */
public record Charge(String name, Inclusion included, Due due, Optional<Money> amount) {

    /** Whether the quoted price holds a charge. */
    public enum Inclusion {
        INCLUDED,
        EXCLUDED,
        UNKNOWN
    }

    /** When a charge is paid: to the supplier with the booking, or at the property. */
    public enum Due {
        NOW,
        PROPERTY,
        UNKNOWN
    }

    /** A charge that is known to exist, but neither how much it is nor whether the price holds it. */
    public static Charge unknown(String name) {
        return new Charge(name, Inclusion.UNKNOWN, Due.UNKNOWN, Optional.empty());
    }

    /** Whether a total can be stated in spite of this charge: it is in the price, or its amount is known to come on top. */
    public boolean known() {
        return switch (included) {
            case INCLUDED -> true;
            case EXCLUDED -> amount.isPresent();
            case UNKNOWN -> false;
        };
    }
}
