package dev.staystream.place;

import dev.staystream.stay.CountryCode;
import dev.staystream.stay.Location;
import java.time.ZoneId;
import java.util.List;

/** Places that tests of other packages start from. */
public final class ExamplePlaces {

    private ExamplePlaces() {}

    /** A gazetteer that knows Paris and Honolulu. */
    public static Places places() {
        return new Places(List.of(paris(), honolulu()));
    }

    private static Place paris() {
        return new Place(
                2988507,
                "Paris",
                new CountryCode("FR"),
                "Île-de-France",
                new Location(48.85341, 2.3488),
                2_138_551,
                ZoneId.of("Europe/Paris"));
    }

    private static Place honolulu() {
        return new Place(
                5856195,
                "Honolulu",
                new CountryCode("US"),
                "Hawaii",
                new Location(21.30694, -157.85833),
                371_657,
                ZoneId.of("Pacific/Honolulu"));
    }
}
