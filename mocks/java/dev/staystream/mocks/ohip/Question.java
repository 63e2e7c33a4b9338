package dev.staystream.mocks.ohip;

import dev.staystream.mocks.server.Call;
import dev.staystream.mocks.world.Enquiry;
import dev.staystream.mocks.world.Listing;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What is asked about a stay: one room at whatever hotel, in the currency of that. */
record Question(Stay stay, Occupancy guests) {

    private static final int MAX_UNITS = 10;

    /** Where in a path, which begins with a slash, the hotel's code is. */
    private static final int CODE = 4;

    static Question read(Call call) {
        int units = call.query("numberOfUnits", 1);
        if (units != 1) {
            String most = units > MAX_UNITS ? "at most %d" : "1 in the demo, of at most %d";
            throw new IllegalArgumentException("numberOfUnits must be " + most.formatted(MAX_UNITS));
        }
        return new Question(
                new Stay(LocalDate.parse(call.query("arrivalDate")), LocalDate.parse(call.query("departureDate"))),
                new Occupancy(call.query("adults", 1), ages(call)));
    }

    private static List<Integer> ages(Call call) {
        List<Integer> ages = list(call, "childrenAges").stream().map(Integer::valueOf).toList();
        if (ages.size() != call.query("children", 0)) {
            throw new IllegalArgumentException("childrenAges must be as many as children");
        }
        return ages;
    }

    /** The values of a parameter that stand between commas. */
    static List<String> list(Call call, String name) {
        return call.queries(name).stream()
                .flatMap(values -> Arrays.stream(values.split(",")))
                .toList();
    }

    /** The code of the hotel that the path names. */
    static String code(Call call) {
        return URI.create(call.request().getUrl()).getPath().split("/", -1)[CODE];
    }

    List<Enquiry> at(Listing listing) {
        return List.of(new Enquiry(stay, List.of(guests), listing.hotel().currency()));
    }
}
