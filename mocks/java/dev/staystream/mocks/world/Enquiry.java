package dev.staystream.mocks.world;

import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Stay;
import java.util.Currency;
import java.util.List;

/** What a supplier is asked for: a stay, the guests of each room, and the currency it is to quote in. */
public record Enquiry(Stay stay, List<Occupancy> rooms, Currency currency) {

    public Enquiry {
        if (rooms.isEmpty()) {
            throw new IllegalArgumentException("at least one room must be asked for");
        }
        rooms = List.copyOf(rooms);
    }

    /** The same in another currency. */
    public Enquiry in(Currency other) {
        return new Enquiry(stay, rooms, other);
    }
}
