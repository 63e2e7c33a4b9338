package dev.staystream.place;

/** The gazetteer, for tests of other packages. */
public final class ExamplePlaces {

    private static final Places PLACES = new Places(Gazetteer.read());

    private ExamplePlaces() {}

    /** Every place there is. */
    public static Places places() {
        return PLACES;
    }
}
