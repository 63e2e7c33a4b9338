package dev.staystream.web.html.form;

import static java.util.stream.Collectors.toMap;

import dev.staystream.web.BadParameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The form as it is shown, with what was entered.
 *
 * @param text the destination as entered
 * @param was the id of the place that text names, if it is known
 * @param earliest the first day that can be asked
 * @param latest the last day that can be asked
 * @param errors what is wrong, in the order of the fields
 * @param choices the places the text may mean, when there are several
 */
public record SearchForm(
        String text,
        String was,
        String checkIn,
        String checkOut,
        LocalDate earliest,
        LocalDate latest,
        List<RoomEntry> rooms,
        boolean moreRooms,
        String guests,
        String guestCountry,
        String currency,
        List<BadParameter> errors,
        List<PlaceChoice> choices) {

    /** What is wrong with each field. */
    public Map<String, String> messages() {
        return errors.stream().collect(toMap(BadParameter::field, BadParameter::message, (first, second) -> first));
    }

    /** A place that may be meant. */
    public record PlaceChoice(int id, String name, String detail) {}
}
