package dev.staystream.matching;

import java.util.List;

/**
 * A listing made ready for comparing it with many others.
 *
 * @param names its names, the main one first
 * @param latitude in degrees, not-a-number when unknown
 * @param longitude in degrees, not-a-number when unknown
 * @param phones the digits of each number without country and leading zeros
 * @param chain the chain it names or its source states, empty when unknown
 * @param stars not-a-number when unknown
 */
record Profile(
        ListingId id,
        List<Name> names,
        double latitude,
        double longitude,
        Street street,
        Site site,
        List<Long> phones,
        String chain,
        double stars) {

    Name name() {
        return names.getFirst();
    }

    boolean placed() {
        return !Double.isNaN(latitude);
    }
}
