package dev.staystream.supplier.ohip;

import dev.staystream.stay.Money;
import dev.staystream.stay.Stay;
import java.util.Optional;

/**
 * What a stay costs as a whole and night by night.
 *
 * @param quoted the sum that is asked for, one of the two of the total
 */
record OhipCost(Stay stay, Money quoted, OhipAmount total, OhipNights nights) {

    boolean quotedWithTaxes() {
        return total.afterTax().isPresent();
    }

    Optional<Money> whole(boolean taxed) {
        return taxed ? total.afterTax() : total.beforeTax();
    }

    /** What the first nights cost, which are all of a short stay. */
    Optional<Money> firstNights(int count, boolean taxed) {
        return count >= stay.nights() ? whole(taxed) : nights.first(count, stay, taxed);
    }
}
