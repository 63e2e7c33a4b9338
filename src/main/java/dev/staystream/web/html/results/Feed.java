package dev.staystream.web.html.results;

import static java.util.stream.Collectors.joining;

import dev.staystream.search.EventLog;
import dev.staystream.search.Lineup;
import dev.staystream.search.LoggedEvent;
import dev.staystream.search.SearchEvent.Done;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.codec.ServerSentEvent;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import reactor.core.publisher.Flux;

/** The rest of a search as fragments of HTML, for the script of a page that shows its beginning. */
final class Feed {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** How long a browser waits that has lost its connection. */
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final ITemplateEngine templates;

    private final Lineup lineup;

    Feed(ITemplateEngine templates, Lineup lineup) {
        this.templates = templates;
        this.lineup = lineup;
    }

    /**
     * What happens in a log behind one event.
     *
     * @param shown the number of the last event that the page itself shows
     * @param told the number of the last event that its script was told
     */
    record Position(long shown, long told) {}

    /** The changes since a position, those that come together as one; ends when the search does. */
    Flux<ServerSentEvent<String>> changes(EventLog log, ResultWords words, Position position) {
        Follower follower = new Follower(words, lineup.ids().stream().sorted().toList());
        ResultPage page = ResultPage.of(words, lineup.ids(), Tally.NONE);
        List<LoggedEvent> past = log.upTo(position.told());
        follower.shows(past.stream().filter(logged -> logged.seq() <= position.shown()).toList());
        follower.skips(past.stream().filter(logged -> logged.seq() > position.shown()).toList());
        return beating(log.after(position.told())
                .bufferTimeout(Results.MOST_TOGETHER, Results.TOGETHER, true)
                .concatMapIterable(events -> events(log, follower.add(events), events.getLast(), page)));
    }

    /** The last of those that come together carries the number, so that who comes back is told all or none of them. */
    private List<ServerSentEvent<String>> events(
            EventLog log, List<Update> updates, LoggedEvent last, ResultPage page) {
        Stream<ServerSentEvent<String>> changes = updates.stream().map(update -> event(update, words(page, update)));
        String name = last.event() instanceof Done ? "done" : "told";
        ServerSentEvent<String> end = ServerSentEvent.builder(name)
                .event(name)
                .id("%s.%d".formatted(log.id(), last.seq()))
                .retry(RETRY)
                .build();
        return Stream.concat(changes, Stream.of(end)).toList();
    }

    private String words(ResultPage page, Update update) {
        return update.fragments().stream()
                .map(part -> templates.process(part.template(), new Context(page.locale(), part.model(page))))
                .collect(joining());
    }

    private static ServerSentEvent<String> event(Update update, String fragments) {
        return ServerSentEvent.builder(fragments).event(update.name()).build();
    }

    /** A connection on which nothing comes for long is taken for dead by what lies between. */
    private static Flux<ServerSentEvent<String>> beating(Flux<ServerSentEvent<String>> changes) {
        return changes.publish(shared -> Flux.merge(
                shared,
                Flux.interval(HEARTBEAT)
                        .onBackpressureDrop()
                        .map(beat -> ServerSentEvent.<String>builder().comment("").build())
                        .takeUntilOther(shared.ignoreElements())));
    }
}
