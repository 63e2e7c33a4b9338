package dev.staystream.supplier;

import dev.staystream.stay.Origin;
import java.util.List;

/** What a supplier answered in one go: offers per hotel, all come by in the same way. */
public record Answer(List<HotelOffers> hotels, Origin origin) {

    public Answer {
        hotels = List.copyOf(hotels);
    }
}
