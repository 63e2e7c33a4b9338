package dev.staystream.web.html.results;

import dev.staystream.web.html.Link;
import java.util.List;
import java.util.Optional;

/**
 * What stands below a finished list.
 *
 * @param nothing why the list is empty, if it is
 * @param shown how much of the list is shown, in words
 * @param ordered the same list in its final order, where it was shown as it came
 * @param sorted the same list, in each order
 * @param next the next page of it
 */
record End(Optional<Nothing> nothing, String shown, Link ordered, List<Link> sorted, Optional<Link> next) {

    /** Why a list is empty, and ways to another that is not. */
    record Nothing(String title, String text, List<Link> ways) {}
}
