package dev.staystream.catalogue;

import dev.staystream.store.WriteBehind;
import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Catalogues for tests that are about something else. */
public final class Catalogues {

    private Catalogues() {}

    /** A catalogue that knows no hotel yet and forgets all of them with the test. */
    public static Catalogue empty(Clock clock) {
        SupplierHotels hotels = new SupplierHotels(new WriteBehind<>("hotels", 1_000, rows -> Mono.empty(), clock));
        Contents contents = new Contents(
                hotels, new WriteBehind<>("areas", 1_000, rows -> Mono.empty(), clock), Duration.ofDays(7), clock);
        return new Catalogue(hotels, contents, Mono.empty());
    }
}
