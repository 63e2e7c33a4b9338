package dev.staystream;

import java.time.Duration;

/** How long tests wait for what must come. */
public final class Patience {

    /** A bound that is never reached, however busy the machine. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private Patience() {}
}
