package dev.staystream.search;

import dev.staystream.matching.RoomGroup;
import dev.staystream.matching.RoomGroups;
import dev.staystream.matching.RoomNames;
import dev.staystream.stay.PricedOffer;
import java.util.List;

/** Puts together the offers of one hotel that are for the same room, whoever makes them. */
public final class Rooms {

    private final RoomGroups groups;

    /** Reads what rooms are as these names tell it. */
    public Rooms(RoomNames names) {
        this.groups = new RoomGroups(names);
    }

    /** The rooms that all these offers are for, in the order of the first offer of each; an offer is in one of them. */
    public List<RoomOffers> of(List<PricedOffer> offers) {
        return groups.of(offers, offer -> offer.offer().room()).stream()
                .map(Rooms::room)
                .toList();
    }

    private static RoomOffers room(RoomGroup<PricedOffer> group) {
        return new RoomOffers(
                group.traits().complete(group.fullest().offer().room()),
                group.members(),
                group.agreed(),
                group.unsaid());
    }
}
