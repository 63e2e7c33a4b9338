package dev.staystream.recheck;

import java.util.OptionalDouble;

/**
 * How often a supplier's offers stood when they were checked.
 *
 * @param rechecks all of them, also those the supplier did not answer
 * @param medianDrift of the prices that changed the median change, 0.04 being 4 % dearer; empty when none did
 * @param days over how many days until now
 */
public record Truth(int rechecks, int matched, int changed, int soldOut, OptionalDouble medianDrift, int days) {

    /** No offer was checked. */
    static Truth unknown(int days) {
        return new Truth(0, 0, 0, 0, OptionalDouble.empty(), days);
    }

    /** Of the rechecks that were answered, the part in which the offer stood, 0 to 1; empty where none was. */
    public OptionalDouble accuracy() {
        int answered = matched + changed + soldOut;
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) matched / answered);
    }
}
