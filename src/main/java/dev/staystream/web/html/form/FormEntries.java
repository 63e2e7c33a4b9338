package dev.staystream.web.html.form;

import dev.staystream.stay.Query;
import dev.staystream.web.html.SearchAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What is entered in the form, read from its own fields or from an address. The form's own fields are {@code q} (the
 * destination as text), {@code was} (the place that text named before), {@code adults} and {@code ages1},
 * {@code ages2} … (one room each), and the button pressed, {@code form}.
 */
public record FormEntries(MultiValueMap<String, String> parameters) {

    private static final String USUAL_ADULTS = "2";

    public FormEntries {
        parameters = new LinkedMultiValueMap<>(parameters);
    }

    /** The one value of a field, or empty text. */
    String value(String field) {
        return Optional.ofNullable(parameters.getFirst(field))
                .map(String::strip)
                .orElse("");
    }

    /** The rooms, with whatever the button pressed does to them. */
    List<RoomEntry> rooms() {
        List<RoomEntry> rooms = new ArrayList<>(entered());
        String button = value("form");
        if (button.equals("add-room") && rooms.size() < Query.MAX_ROOMS) {
            rooms.add(RoomEntry.of(rooms.size() + 1, USUAL_ADULTS));
        }
        if (button.equals("remove-room") && rooms.size() > 1) {
            rooms.removeLast();
        }
        return rooms;
    }

    private List<RoomEntry> entered() {
        if (parameters.containsKey("adults")) {
            List<String> adults = parameters.get("adults");
            return numbered(adults.size())
                    .mapToObj(number -> entered(number, adults))
                    .toList();
        }
        List<String> rooms = parameters.getOrDefault("room", List.of(USUAL_ADULTS));
        return numbered(rooms.size())
                .mapToObj(number -> RoomEntry.of(number, rooms.get(number - 1)))
                .toList();
    }

    private RoomEntry entered(int number, List<String> adults) {
        return new RoomEntry(number, adults.get(number - 1), parameters.getOrDefault("ages" + number, List.of()));
    }

    /** One room more than can be asked is enough to say that there are too many. */
    private static IntStream numbered(int rooms) {
        return IntStream.rangeClosed(1, Math.min(rooms, Query.MAX_ROOMS + 1));
    }

    /** Whether a button was pressed that changes the form instead of sending it. */
    public boolean unfinished() {
        return parameters.containsKey("form");
    }

    /** Whether the destination is text that is still to be resolved. */
    boolean named() {
        return parameters.containsKey("q") && value("place").isEmpty();
    }

    /** The address these entries lead to, but for the destination where it is still text. */
    public SearchAddress address() {
        MultiValueMap<String, String> canonical = new LinkedMultiValueMap<>(parameters);
        canonical.put("room", entered().stream().map(RoomEntry::occupancy).toList());
        return SearchAddress.of(canonical);
    }
}
