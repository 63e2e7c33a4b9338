package dev.staystream.matching;

import java.util.List;

/**
 * Offers for one kind of room of a hotel, and why they are together.
 *
 * @param traits all that any of them tells
 * @param agreed what more than one of them tells alike
 * @param unsaid what some of them tell and others do not, so that it is taken from the former
 */
public record RoomGroup<T>(List<T> members, RoomTraits traits, List<Trait> agreed, List<Trait> unsaid) {

    /** What rooms are compared by, each stable as a key for texts in any language. */
    public enum Trait {
        CATEGORY,
        CLASS,
        BEDS,
        VIEW,
        GUESTS,
        ACCESSIBLE,
        SMOKING
    }

    public RoomGroup {
        members = List.copyOf(members);
        agreed = List.copyOf(agreed);
        unsaid = List.copyOf(unsaid);
    }
}
