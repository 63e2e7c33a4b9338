package dev.staystream.web.html.form;

import dev.staystream.stay.Occupancy;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One room as entered in the form.
 *
 * @param number from 1
 * @param ages the children's ages, empty where none is chosen, with a field or two to spare
 */
record RoomEntry(int number, String adults, List<String> ages) {

    private static final int USUAL_CHILDREN = 4;

    RoomEntry {
        ages = fields(ages.stream()
                .filter(age -> !age.isBlank())
                .limit(Occupancy.MAX_CHILDREN + 1)
                .toList());
    }

    private static List<String> fields(List<String> ages) {
        int count = Math.clamp(ages.size() + 1, USUAL_CHILDREN, Occupancy.MAX_CHILDREN);
        Stream<String> spare =
                IntStream.range(ages.size(), Math.max(count, ages.size())).mapToObj(field -> "");
        return Stream.concat(ages.stream(), spare).toList();
    }

    /** A room from its form in addresses, as in {@code 2-5-9}. */
    static RoomEntry of(int number, String occupancy) {
        List<String> numbers = List.of(occupancy.split("-", -1));
        return new RoomEntry(number, numbers.getFirst(), numbers.subList(1, numbers.size()));
    }

    /** The form used in addresses. */
    String occupancy() {
        return String.join("-", Stream.concat(Stream.of(adults), filled()).toList());
    }

    private Stream<String> filled() {
        return ages.stream().filter(age -> !age.isEmpty());
    }

    /** How many children are entered. */
    public long children() {
        return filled().count();
    }

    /** How many sleep in the room, where the entries are numbers. */
    long guests() {
        return children() + (adults.matches("\\d{1,2}") ? Long.parseLong(adults) : 1);
    }
}
