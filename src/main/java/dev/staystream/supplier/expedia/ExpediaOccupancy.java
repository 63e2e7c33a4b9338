package dev.staystream.supplier.expedia;

import static java.util.stream.Collectors.joining;

import dev.staystream.stay.Occupancy;
import java.util.List;
import java.util.stream.Stream;

/** An occupancy as the contract writes it: adults, then child ages in any order, as in {@code 2-9,4}. */
final class ExpediaOccupancy {

    private ExpediaOccupancy() {}

    static String text(Occupancy guests) {
        String ages = guests.childAges().stream().map(String::valueOf).collect(joining(","));
        return ages.isEmpty() ? "" + guests.adults() : guests.adults() + "-" + ages;
    }

    static Occupancy read(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? new Occupancy(Integer.parseInt(text), List.of())
                : new Occupancy(Integer.parseInt(text.substring(0, dash)), ages(text.substring(dash + 1)));
    }

    private static List<Integer> ages(String text) {
        return Stream.of(text.split(",")).map(Integer::valueOf).toList();
    }
}
