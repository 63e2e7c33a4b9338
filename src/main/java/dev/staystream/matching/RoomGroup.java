package dev.staystream.matching;

import dev.staystream.stay.RoomTrait;
import java.util.List;

/**
 * Offers for one kind of room of a hotel, and why they are together.
 *
 * @param fullest the member that tells most of the room
 * @param traits all that any of them tells
 * @param agreed what more than one of them tells alike
 * @param unsaid what some of them tell and others do not, so that it is taken from the former
 */
public record RoomGroup<T>(
        List<T> members, T fullest, RoomTraits traits, List<RoomTrait> agreed, List<RoomTrait> unsaid) {

    public RoomGroup {
        members = List.copyOf(members);
        agreed = List.copyOf(agreed);
        unsaid = List.copyOf(unsaid);
    }
}
