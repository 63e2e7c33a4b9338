package dev.staystream.supplier.hotelbeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.Destination.Area;
import dev.staystream.stay.Occupancy;
import dev.staystream.stay.RateKey;
import dev.staystream.stay.Stay;
import dev.staystream.supplier.SupplierRequest;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import dev.staystream.supplier.SupplierRequest.Target;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of requests. */
final class HotelbedsRequest {

    private HotelbedsRequest() {}

    /** The body that asks for availability. */
    static byte[] availability(SupplierRequest request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        stay(body.putObject("stay"), request.stay());
        occupancies(body.putArray("occupancies"), request.rooms());
        switch (request.target()) {
            case Target.Within(Area area) -> geolocation(body.putObject("geolocation"), area);
            case Target.Codes(List<String> codes) -> hotels(body.putObject("hotels"), codes);
        }
        body.put("sourceMarket", request.guestCountry().code());
        return body.toString().getBytes(UTF_8);
    }

    /** The body that asks for one rate again; with more, one that fails would fail all (Hotelbeds' best practices). */
    static byte[] check(RateKey key) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("rooms").addObject().put("rateKey", key.value());
        return body.toString().getBytes(UTF_8);
    }

    private static void stay(ObjectNode json, Stay stay) {
        json.put("checkIn", stay.checkIn().toString());
        json.put("checkOut", stay.checkOut().toString());
    }

    private static void occupancies(ArrayNode json, List<RoomsAsked> asked) {
        for (RoomsAsked rooms : asked) {
            Occupancy guests = rooms.occupancy();
            ObjectNode occupancy = json.addObject()
                    .put("rooms", rooms.count())
                    .put("adults", guests.adults())
                    .put("children", guests.childAges().size());
            if (!guests.childAges().isEmpty()) {
                children(occupancy.putArray("paxes"), guests.childAges());
            }
        }
    }

    private static void children(ArrayNode json, List<Integer> ages) {
        ages.forEach(age -> json.addObject().put("type", "CH").put("age", age));
    }

    private static void geolocation(ObjectNode json, Area area) {
        json.put("latitude", area.centre().latitude());
        json.put("longitude", area.centre().longitude());
        json.put("radius", area.radiusKm());
        json.put("unit", "km");
    }

    private static void hotels(ObjectNode json, List<String> codes) {
        ArrayNode hotel = json.putArray("hotel");
        codes.forEach(code -> hotel.add(Long.parseLong(code)));
    }
}
