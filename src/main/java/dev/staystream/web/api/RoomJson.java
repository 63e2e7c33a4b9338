package dev.staystream.web.api;

import dev.staystream.search.RoomOffers;
import dev.staystream.stay.Bed;
import dev.staystream.stay.PricedOffer;
import dev.staystream.stay.Room;
import dev.staystream.stay.RoomTrait;
import java.util.List;

/** A room: that of one offer, or one that several offers of a hotel are for. */
final class RoomJson {

    private RoomJson() {}

    static void room(Json json, Room room) {
        json.field("name", room.name());
        json.field("class", room.category());
        json.objects("beds", room.beds(), RoomJson::bed);
        json.field("view", room.view());
        json.field("maxGuests", room.maxGuests());
        json.truth("accessible", room.accessible());
        json.truth("smoking", room.smoking());
    }

    private static void bed(Json json, Bed bed) {
        json.field("type", bed.type());
        json.field("count", bed.count());
    }

    /** The room, the ids of the offers for it, and why these are taken to be for one room. */
    static void offers(Json json, RoomOffers room) {
        json.object("room", room.room(), RoomJson::room);
        json.texts("offers", room.offers().stream().map(PricedOffer::id).toList());
        json.texts("agreed", keys(room.agreed()));
        json.texts("unsaid", keys(room.unsaid()));
    }

    private static List<String> keys(List<RoomTrait> traits) {
        return traits.stream().map(RoomTrait::key).toList();
    }
}
