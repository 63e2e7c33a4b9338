package dev.staystream.web.html.results;

import dev.staystream.web.html.results.SlotPlan.Part;
import java.util.Locale;

/**
 * One fragment of a streamed page: what it shows, and the slot it fills, or its name where it needs none.
 *
 * @param template the name of its template
 */
public record Piece(String template, String slot, Object view) {

    /** A piece that shows something in a part of the page. */
    static Piece of(Part part, String slot, Object view) {
        String template = view instanceof Gone ? "gone" : part.name().toLowerCase(Locale.ROOT);
        return new Piece("parts/" + template, slot, view);
    }

    /** What stands where a hotel was that has no offer any more. */
    public record Gone(String hotel, String text) {}
}
