package dev.staystream.web.html.hotel;

import dev.staystream.search.EventLog;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.Rooms;
import dev.staystream.search.SearchEvent.Settled;
import dev.staystream.search.SearchService;
import dev.staystream.search.Snapshot;
import dev.staystream.stay.Hotel;
import dev.staystream.stay.Query;
import dev.staystream.web.html.Visitor;
import dev.staystream.web.html.Wording;
import dev.staystream.web.html.hotel.HotelReception.Reply;
import dev.staystream.web.html.hotel.HotelViews.Request;
import dev.staystream.web.html.results.Piece;
import dev.staystream.web.html.results.Progress;
import dev.staystream.web.html.results.StreamShell;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import org.thymeleaf.spring6.context.webflux.ReactiveDataDriverContextVariable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Shows a hotel: alone, with offers piece by piece as they come, or with all of them at once. */
final class HotelOffers {

    /** What comes within this time is sent together. */
    private static final Duration TOGETHER = Duration.ofMillis(25);

    private static final int MOST_TOGETHER = 1000;

    private final SearchService searches;

    private final HotelViews views;

    private final Rooms rooms;

    private final PriceStories stories;

    HotelOffers(SearchService searches, HotelViews views, Rooms rooms, PriceStories stories) {
        this.searches = searches;
        this.views = views;
        this.rooms = rooms;
        this.stories = stories;
    }

    /** The hotel without any offers. */
    Rendering none(Hotel hotel, Reply.Show show, Visitor visitor) {
        Request request = new Request(visitor.wording(), show.address(), show.form(), Optional.empty());
        return rendering("hotel/plain", views.view(hotel, request))
                .status(show.wrong() ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .build();
    }

    /** The hotel with what has been offered, and what will be until the search settles. */
    Mono<Rendering> page(Hotel hotel, Reply.Ask ask, Visitor visitor, boolean live) {
        return Mono.deferContextual(asker -> page(hotel, ask, visitor, log(ask, live, asker)));
    }

    private Mono<Rendering> page(Hotel hotel, Reply.Ask ask, Visitor visitor, EventLog log) {
        Query query = ask.wish().query();
        Wording wording = visitor.wording();
        HotelView view = views.view(hotel, new Request(wording, ask.address(), ask.form(), Optional.of(query)));
        HotelOfferWords words = new HotelOfferWords(wording, query, views.zone(hotel));
        HotelEndWords ends = new HotelEndWords(wording, ask.address().of(log.id()));
        Mono<PriceStory> story = stories.of(hotel.id(), query, wording);
        Snapshot snapshot = log.snapshot();
        return snapshot.settled()
                ? finished(view, HotelFinished.of(words, rooms, ends, snapshot), story)
                : Mono.just(streamed(view, words.ledger().progress(snapshot.ledger().lines()), Flux.merge(
                        batches(log, new HotelStream(words, rooms, ends)), story.map(HotelOffers::piece))));
    }

    private static Mono<Rendering> finished(HotelView view, HotelFinished offers, Mono<PriceStory> story) {
        return story.map(told -> finished(view, offers).modelAttribute("story", told).build())
                .switchIfEmpty(Mono.fromSupplier(() -> finished(view, offers).build()));
    }

    private static Rendering.Builder<?> finished(HotelView view, HotelFinished offers) {
        return rendering("hotel/finished", view).modelAttribute("offers", offers);
    }

    private Rendering streamed(HotelView view, Progress progress, Flux<List<Piece>> batches) {
        return rendering("hotel/streamed", view)
                .header("X-Accel-Buffering", "no")
                .modelAttribute("shell", views.shell())
                .modelAttribute("best", StreamShell.PlaceSlots.of(HotelStream.BEST_OF_ALL))
                .modelAttribute("progress", progress)
                .modelAttribute("batches", new ReactiveDataDriverContextVariable(batches, 1))
                .build();
    }

    private static List<Piece> piece(PriceStory story) {
        return List.of(new Piece("hotel/story", "story", story));
    }

    private EventLog log(Reply.Ask ask, boolean live, ContextView asker) {
        Query query = ask.wish().query();
        return ask.address()
                .search()
                .search()
                .flatMap(searches::find)
                .filter(log -> !live && log.query().equals(query))
                .orElseGet(() -> searches.search(query, live, asker));
    }

    private static Flux<List<Piece>> batches(EventLog log, HotelStream stream) {
        return log.after(0)
                .takeUntil(logged -> logged.event() instanceof Settled)
                .bufferTimeout(MOST_TOGETHER, TOGETHER, true)
                .map((List<LoggedEvent> events) -> stream.add(events));
    }

    private static Rendering.Builder<?> rendering(String template, HotelView view) {
        return Rendering.view(template)
                .header("Cache-Control", "private, no-cache")
                .modelAttribute("hotel", view);
    }
}
