package dev.staystream.load;

import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetector.Level;
import io.netty.util.ResourceLeakDetectorFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the kinds of buffers that nobody gave back to their pool, of all that are made. */
final class LostBuffers extends ResourceLeakDetectorFactory {

    private final AtomicInteger found = new AtomicInteger();

    private LostBuffers() {}

    /** Begins; nothing may have been made before. */
    static LostBuffers watched() {
        LostBuffers lost = new LostBuffers();
        ResourceLeakDetector.setLevel(Level.PARANOID);
        setResourceLeakDetectorFactory(lost);
        return lost;
    }

    /** How many were found; a buffer is found when another is made after garbage was collected. */
    int found() {
        return found.get();
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    public <T> ResourceLeakDetector<T> newResourceLeakDetector(Class<T> resource, int interval, long active) {
        ResourceLeakDetector<T> detector = new ResourceLeakDetector<>(resource, interval);
        detector.setLeakListener((type, records) -> found.incrementAndGet());
        return detector;
    }
}
