package dev.staystream.web.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.staystream.search.EventLog;
import dev.staystream.search.SearchId;
import dev.staystream.web.Form;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in a list where its next page begins, as of one event of one run, so that pages do not shift. */
record Cursor(SearchId search, long seq, int offset) {

    static final Form<Cursor> FORM = Form.of("the cursor of an earlier answer, unchanged", Cursor::parse);

    private static final Pattern PARTS = Pattern.compile("([0-9A-Za-z_-]{1,64})\\.([0-9]{1,9})\\.([0-9]{1,9})");

    private static Cursor parse(String text) {
        Matcher parts = PARTS.matcher(new String(Base64.getUrlDecoder().decode(text), US_ASCII));
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a cursor: " + text);
        }
        return new Cursor(
                new SearchId(parts.group(1)), Long.parseLong(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /** Whether this is a place in that log. */
    boolean isOf(EventLog log) {
        return log.id().equals(search) && seq <= log.length();
    }

    /** As it is handed out: URL-safe, and nothing anybody should take apart. */
    @Override
    public String toString() {
        byte[] parts = "%s.%d.%d".formatted(search, seq, offset).getBytes(US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts);
    }
}
