package dev.staystream.search;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;

/** Tells all readers that this node goes down, before the web server begins to wait for their streams to end. */
final class Farewell implements SmartLifecycle {

    private final SearchService searches;

    private final AtomicBoolean running = new AtomicBoolean();

    Farewell(SearchService searches) {
        this.searches = searches;
    }

    @Override
    public void start() {
        running.set(true);
    }

    @Override
    public void stop() {
        running.set(false);
        searches.dismissReaders();
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    /** The first to stop of all. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
