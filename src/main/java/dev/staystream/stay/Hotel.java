package dev.staystream.stay;

/** The one property that is shown, whichever suppliers offer it. */
public record Hotel(HotelId id, String name, HotelDetails details) {

    public Hotel {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of hotel %s must not be blank".formatted(id));
        }
    }
}
