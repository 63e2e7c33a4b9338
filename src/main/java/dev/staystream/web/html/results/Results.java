package dev.staystream.web.html.results;

import static java.time.ZoneOffset.UTC;

import dev.staystream.catalogue.Catalogue;
import dev.staystream.place.Place;
import dev.staystream.place.Places;
import dev.staystream.search.EventLog;
import dev.staystream.search.Lineup;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchService;
import dev.staystream.search.Snapshot;
import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.SupplierId;
import dev.staystream.web.SearchWish;
import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.form.Reception.Reply;
import dev.staystream.web.html.results.Feed.Position;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.result.view.Rendering;
import org.thymeleaf.spring6.context.webflux.ReactiveDataDriverContextVariable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Shows the results of a search: piece by piece as they come, or at once when they are all there. */
final class Results {

    /** What comes within this time is sent together, so that the hotels of one answer can be put in order. */
    static final Duration TOGETHER = Duration.ofMillis(25);

    static final int MOST_TOGETHER = 1000;

    private final SearchService searches;

    private final Places places;

    private final Lineup lineup;

    private final Catalogue catalogue;

    private final Feed feed;

    Results(SearchService searches, Places places, Lineup lineup, Catalogue catalogue, Feed feed) {
        this.searches = searches;
        this.places = places;
        this.lineup = lineup;
        this.catalogue = catalogue;
        this.feed = feed;
    }

    /** The page for what has been found, and for what will be until the search settles. */
    Mono<Rendering> page(Reply.Search search, Visitor visitor, boolean live) {
        return Mono.deferContextual(asker -> page(search, visitor, log(search, live, asker)));
    }

    private Mono<Rendering> page(Reply.Search search, Visitor visitor, EventLog log) {
        ResultWords words = words(search, visitor, log);
        Snapshot snapshot = log.snapshot();
        int page = search.address().page();
        if (snapshot.settled()) {
            return Mono.just(finished(snapshot, words, page));
        }
        return page == 1
                ? Mono.just(streamed(log, snapshot, words))
                : log.settled().then(Mono.fromSupplier(() -> finished(log.snapshot(), words, page)));
    }

    private ResultWords words(Reply.Search search, Visitor visitor, EventLog log) {
        return new ResultWords(
                visitor.wording(),
                search.wish(),
                search.address().of(log.id()),
                zone(search.wish()),
                catalogue::sources);
    }

    /** The rest of the log an address names, as long as it is kept; nothing when all of it was told. */
    Optional<Flux<ServerSentEvent<String>>> rest(Reply.Search search, Visitor visitor, Position position) {
        return kept(search)
                .filter(log -> !log.ended() || position.told() < log.length())
                .map(log -> feed.changes(log, words(search, visitor, log), position));
    }

    private Optional<EventLog> kept(Reply.Search search) {
        return search.address()
                .search()
                .flatMap(searches::find)
                .filter(log -> log.query().equals(search.wish().query()));
    }

    /** The log an address names, if it is kept and of this query, or else that of an equal search or a new one. */
    private EventLog log(Reply.Search search, boolean live, ContextView asker) {
        return kept(search).filter(log -> !live).orElseGet(() -> searches.search(search.wish().query(), live, asker));
    }

    private Rendering finished(Snapshot snapshot, ResultWords words, int page) {
        return Rendering.view("results-finished")
                .header("Cache-Control", "private, no-cache")
                .modelAttribute("page", ResultPage.of(words, lineup.ids(), FinishedList.tally(words, snapshot, lineup.ids())))
                .modelAttribute("list", FinishedList.of(words, snapshot, page))
                .build();
    }

    private Rendering streamed(EventLog log, Snapshot snapshot, ResultWords words) {
        return Rendering.view("results-streamed")
                .header("Cache-Control", "private, no-cache")
                .header("X-Accel-Buffering", "no")
                .modelAttribute("page", ResultPage.of(words, lineup.ids(), Tally.NONE))
                .modelAttribute(
                        "shell",
                        StreamShell.of(
                                words.wish().view().limit(), lineup.suppliers().size()))
                .modelAttribute("ground", HotelMap.frame(words).map(frame -> HotelMap.empty(words, frame)))
                .modelAttribute(
                        "progress", words.ledger().progress(snapshot.ledger().lines()))
                .modelAttribute("batches", new ReactiveDataDriverContextVariable(batches(log, words, sorted()), 1))
                .build();
    }

    /** The pieces of the page, those together that are sent together; ends when the search settles. */
    static Flux<List<Piece>> batches(EventLog log, ResultWords words, List<SupplierId> suppliers) {
        ResultStream stream = new ResultStream(words, suppliers);
        return log.after(0)
                .takeUntil(logged -> logged.event() instanceof Settled)
                .bufferTimeout(MOST_TOGETHER, TOGETHER, true)
                .map(stream::add);
    }

    private List<SupplierId> sorted() {
        return lineup.ids().stream().sorted().toList();
    }

    private ZoneId zone(SearchWish wish) {
        return wish.place().or(() -> nearest(wish)).map(Place::timeZone).orElse(UTC);
    }

    private Optional<Place> nearest(SearchWish wish) {
        return Optional.of(wish.query().destination())
                .filter(Area.class::isInstance)
                .map(Area.class::cast)
                .map(area -> places.nearest(area.centre()));
    }
}
