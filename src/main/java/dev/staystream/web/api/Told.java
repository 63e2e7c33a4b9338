package dev.staystream.web.api;

import dev.staystream.merge.View;
import dev.staystream.search.EventLog;
import dev.staystream.search.SearchId;
import dev.staystream.search.SearchService;
import dev.staystream.web.SearchWish;
import java.util.Optional;
import reactor.util.context.ContextView;

/** What a reader is told of. */
sealed interface Told {

    /** What of it is shown. */
    View view();

    /** How fast its events are told. */
    Pace pace();

    /** The log from its first event on, for whoever asks in this context. */
    EventLog beginning(ContextView asker);

    /** The log of a run that was read before, or of the newest where none is named; empty where it is not kept. */
    Optional<EventLog> kept(Optional<SearchId> run);

    /** Whether a log that is kept is one of these. */
    boolean includes(EventLog log);

    /** A search, begun or joined. */
    record Search(SearchService searches, SearchWish wish, boolean live) implements Told {

        @Override
        public View view() {
            return wish.view();
        }

        @Override
        public Pace pace() {
            return Pace.AT_ONCE;
        }

        @Override
        public EventLog beginning(ContextView asker) {
            return searches.search(wish.query(), live, asker);
        }

        @Override
        public Optional<EventLog> kept(Optional<SearchId> run) {
            return run.isPresent() ? run.flatMap(searches::find) : searches.newest(wish.query());
        }

        @Override
        public boolean includes(EventLog log) {
            return log.query().equals(wish.query());
        }
    }

    /** One run of a search, once more. */
    record Replay(EventLog log, View view, Pace pace) implements Told {

        @Override
        public EventLog beginning(ContextView asker) {
            return log;
        }

        @Override
        public Optional<EventLog> kept(Optional<SearchId> run) {
            return Optional.of(log);
        }

        @Override
        public boolean includes(EventLog other) {
            return log.equals(other);
        }
    }
}
