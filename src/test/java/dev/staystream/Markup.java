package dev.staystream;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements of a page of which all links to check an offer lead to the same one. Pages may be built as they like. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");

    private static final Pattern LINK = Pattern.compile("\"/go/([^\"?]+)");

    /** Elements of HTML that have no end. */
    private static final Set<String> ENDLESS = Set.of("img", "br", "meta", "link", "input", "hr", "source", "wbr");

    private final Deque<Opened> opened = new ArrayDeque<>();

    private final List<Part> parts = new ArrayList<>();

    private final String page;

    private Markup(String page) {
        this.page = page;
    }

    private record Opened(String name, int start) {}

    /**
     * Such an element.
     *
     * @param offer the id of the offer its links are to
     */
    record Part(String offer, int start, int end, String html) {

        boolean holds(Part other) {
            return start <= other.start && end >= other.end && !equals(other);
        }

        /** The html without its tags. */
        String text() {
            return TAG.matcher(html).replaceAll(" ");
        }
    }

    /** The largest of them, whatever stands in which is said of one offer, or of its hotel. */
    static List<Part> largest(String page) {
        List<Part> parts = new Markup(page).read();
        return parts.stream()
                .filter(part -> parts.stream().noneMatch(other -> other.holds(part)))
                .toList();
    }

    /** The smallest of them that name a room, whatever stands in which is said of one offer. */
    static List<Part> smallest(String page) {
        List<Part> parts = new Markup(page)
                .read().stream()
                        .filter(part -> part.html().contains(Fingerprint.ROOM))
                        .toList();
        return parts.stream()
                .filter(part -> parts.stream().noneMatch(part::holds))
                .toList();
    }

    private List<Part> read() {
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                close(tag.group(2), tag.end());
            } else if (!ENDLESS.contains(tag.group(2)) && !tag.group(3).endsWith("/")) {
                opened.push(new Opened(tag.group(2), tag.start()));
            }
        }
        return parts;
    }

    /** Closes the innermost element of the name, and whatever was left open in it. */
    private void close(String name, int end) {
        if (opened.stream().noneMatch(element -> element.name.equals(name))) {
            return;
        }
        Opened element = opened.pop();
        while (!element.name.equals(name)) {
            element = opened.pop();
        }
        add(element.start, end);
    }

    private void add(int start, int end) {
        String html = page.substring(start, end);
        Set<String> offers =
                LINK.matcher(html).results().map(link -> link.group(1)).collect(toUnmodifiableSet());
        if (offers.size() == 1) {
            parts.add(new Part(offers.iterator().next(), start, end, html));
        }
    }
}
