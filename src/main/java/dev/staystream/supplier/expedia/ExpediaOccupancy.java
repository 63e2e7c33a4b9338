package dev.staystream.supplier.expedia;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Occupancy;
import java.util.stream.Stream;

/** An occupancy as the contract writes it: adults, then child ages in any order, as in {@code 2-9,4}. */
final class ExpediaOccupancy {

    private ExpediaOccupancy() {}

    static String text(Occupancy guests) {
        String ages = guests.childAges().stream().map(String::valueOf).collect(joining(","));
        return ages.isEmpty() ? "" + guests.adults() : guests.adults() + "-" + ages;
    }

    /** What two texts have in common when they mean the same guests. */
    static String key(String text) {
        int ages = text.indexOf('-') + 1;
        return ages == 0
                ? text
                : text.substring(0, ages)
                        + Stream.of(text.substring(ages).split(",")).sorted().collect(joining(","));
    }
}
