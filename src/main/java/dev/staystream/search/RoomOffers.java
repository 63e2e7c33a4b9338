package dev.staystream.search;

import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Room;
import dev.staystream.stay.RoomTrait;
import java.util.List;

/**
 * The offers of a hotel for one kind of room, and why they are together.
 *
 * @param room as the offer names it that tells most of it, with all that any of them tells
 * @param offers in the order given, each of one supplier still
 * @param agreed what more than one of them tells alike
 * @param unsaid what some of them tell and others do not, so that it is taken from the former
 */
public record RoomOffers(Room room, List<PricedOffer> offers, List<RoomTrait> agreed, List<RoomTrait> unsaid) {

    public RoomOffers {
        offers = List.copyOf(offers);
        agreed = List.copyOf(agreed);
        unsaid = List.copyOf(unsaid);
    }
}
