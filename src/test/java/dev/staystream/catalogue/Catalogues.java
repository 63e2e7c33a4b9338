package dev.staystream.catalogue;

import java.time.Clock;

/** Catalogues for tests that are about something else. */
public final class Catalogues {

    private Catalogues() {}

    /** A catalogue that knows no hotel yet and forgets all of them with the test. */
    public static Catalogue empty(Clock clock) {
        return new JoinableCatalogue(clock).catalogue();
    }
}
