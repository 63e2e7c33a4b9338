package dev.staystream.mocks.world;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * A tax or fee that must be paid, for the whole stay and all rooms.
 *
 * @param included whether the price holds it; otherwise it is due at the hotel
 */
public record Levy(Kind kind, boolean included, BigDecimal amount, Currency currency) {

    /** What it is. */
    public enum Kind {
        VALUE_ADDED_TAX,
        CITY_TAX,
        PROPERTY_FEE
    }
}
