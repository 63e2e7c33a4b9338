package dev.staystream.web.html.results;

import static dev.staystream.web.html.Told.changed;
import static dev.staystream.web.html.Told.found;
import static dev.staystream.web.html.Told.line;
import static dev.staystream.web.html.Told.offered;
import static dev.staystream.web.html.Told.settled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.search.LedgerLine.State;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchEvent;
import dev.staystream.web.html.Link;
import dev.staystream.web.html.Told;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the script of a page is told. */
final class FollowerTests {

    private final Follower follower = new Follower(Worded.words(3), List.of());

    @Test
    void tellsOnlyWhatHasChanged() {
        follower.shows(logged(found("ritz"), offered("ritz", "ota", "300"), found("george"), offered("george", "ota", "90")));

        assertThat(names(offered("ritz", "liteapi", "280"), offered("george", "ota", "90")))
                .containsExactly("hotel", "progress", "counts", "tally", "reorder");
    }

    @Test
    void countsWhatIsCheaperAndWhatIsNew() {
        follower.shows(logged(found("ritz"), offered("ritz", "ota", "300"), settled(line("ota", State.ANSWERED))));
        follower.skips(logged(found("late"), offered("late", "liteapi", "70")));

        assertThat(order(offered("ritz", "liteapi", "280"))).isEqualTo("1 cheaper, 1 new, update the order");
    }

    @Test
    void offersNoOtherOrderWhereNothingCameThatIsCheaperOrNew() {
        follower.shows(logged(found("ritz"), offered("ritz", "ota", "300"), settled(line("ota", State.ANSWERED))));

        assertThat(names(offered("ritz", "liteapi", "310"), changed("liteapi", State.ANSWERED)))
                .containsExactly("hotel", "supplier", "progress", "counts", "tally");
    }

    @Test
    void tellsThatAHotelIsGone() {
        follower.shows(logged(found("ritz"), offered("ritz", "ota", "300")));

        assertThat(names(offered("ritz", "ota"))).contains("gone");
    }

    @Test
    void closesTheListWhenTheSearchSettles() {
        assertThat(names(found("ritz"), offered("ritz", "ota", "300"), settled(line("ota", State.ANSWERED))))
                .endsWith("end", "settled");
    }

    private List<String> names(SearchEvent... events) {
        return follower.add(logged(events)).stream().map(Update::name).toList();
    }

    private String order(SearchEvent... events) {
        return follower.add(logged(events)).stream()
                .filter(update -> update.name().equals("reorder"))
                .map(update -> ((Link) update.fragments().getFirst().view()).text())
                .findFirst()
                .orElseThrow();
    }

    private static List<LoggedEvent> logged(SearchEvent... events) {
        return Stream.of(events)
                .map(event -> new LoggedEvent(1, event, Instant.EPOCH, Told.UNRENDERED))
                .toList();
    }
}
