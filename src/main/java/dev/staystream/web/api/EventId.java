package dev.staystream.web.api;

import dev.staystream.search.EventLog;
import dev.staystream.search.SearchId;
import dev.staystream.web.Form;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last event a reader has seen.
 *
 * @param search the run it belongs to, or empty for the newest run of the query
 */
record EventId(Optional<SearchId> search, long seq) {

    static final Form<EventId> FORM = Form.of("the id of an event such as k3Jd9.42, or its number", EventId::parse);

    private static final Pattern WRITTEN = Pattern.compile("(?:([0-9A-Za-z_-]{1,64})\\.)?([0-9]{1,9})");

    /** Whether this is an event of that log. */
    boolean isOf(EventLog log) {
        return search.map(log.id()::equals).orElse(true) && seq <= log.length();
    }

    private static EventId parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the id of an event: " + text);
        }
        return new EventId(Optional.ofNullable(parts.group(1)).map(SearchId::new), Long.parseLong(parts.group(2)));
    }
}
