package dev.staystream.place;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.staystream.stay.CountryCode;
import java.time.ZoneId;
import java.util.Set;

/** The gazetteer, for tests of other packages. */
public final class ExamplePlaces {

    private static final Gazetteer GAZETTEER = Gazetteer.read();

    private static final Places PLACES = new Places(GAZETTEER);

    private ExamplePlaces() {}

    /** Every place there is. */
    public static Places places() {
        return PLACES;
    }

    /** Every country there is a place in. */
    public static Set<CountryCode> countries() {
        return GAZETTEER.places().stream().map(Place::country).collect(toUnmodifiableSet());
    }

    /** Every time zone there is a place in. */
    public static Set<ZoneId> zones() {
        return GAZETTEER.places().stream().map(Place::timeZone).collect(toUnmodifiableSet());
    }
}
