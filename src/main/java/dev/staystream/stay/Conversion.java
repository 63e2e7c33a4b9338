package dev.staystream.stay;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a quoted price became a total in another currency.
 *
 * @param rate units of the currency asked for one unit of the quoted currency
 * @param asOf the day the rate was published for
 * @param source who published it
 * @param old whether newer ones were long due when it was used
 */
public record Conversion(BigDecimal rate, LocalDate asOf, String source, boolean old) {

    /** By a rate that is as new as it should be. */
    public Conversion(BigDecimal rate, LocalDate asOf, String source) {
        this(rate, asOf, source, false);
    }
}
