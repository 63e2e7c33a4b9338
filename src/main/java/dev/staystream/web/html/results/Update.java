package dev.staystream.web.html.results;

import java.util.List;
import java.util.Map;

/**
 * Something that has changed on a page since it was made, for the script that follows a search.
 *
 * @param name what kind of change it is
 * @param fragments the fragments that say it, by their templates, in order
 */
record Update(String name, List<Part> fragments) {

    /** One fragment: its template, and what it shows. */
    record Part(String template, Object view) {

        /** What its template is given. */
        Map<String, Object> model(ResultPage page) {
            return Map.of("view", view, "page", page);
        }
    }

    static Update of(String name, Object view) {
        return new Update(name, List.of(new Part("parts/" + name, view)));
    }

    /** A change that is all said by its name. */
    static Update plain(String name) {
        return new Update(name, List.of());
    }
}
