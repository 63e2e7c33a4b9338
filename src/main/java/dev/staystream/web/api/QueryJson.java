package dev.staystream.web.api;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Destination.Hotels;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.Query;

/** A query as it was understood, defaults filled in. */
final class QueryJson {

    private QueryJson() {}

    static void query(Json json, Query query) {
        switch (query.destination()) {
            case Area area -> json.object("area", area, QueryJson::area);
            case Hotels hotels -> json.texts("hotels", hotels.ids());
        }
        json.field("checkIn", query.stay().checkIn().toString());
        json.field("checkOut", query.stay().checkOut().toString());
        json.objects("rooms", query.rooms(), QueryJson::room);
        json.field("guestCountry", query.guestCountry().code());
        json.field("currency", query.currency().getCurrencyCode());
        json.texts("suppliers", query.suppliers());
    }

    private static void area(Json json, Area area) {
        json.field("lat", area.centre().latitude());
        json.field("lon", area.centre().longitude());
        json.field("radiusKm", area.radiusKm());
    }

    private static void room(Json json, Occupancy room) {
        json.field("adults", room.adults());
        json.numbers("childAges", room.childAges());
    }
}
