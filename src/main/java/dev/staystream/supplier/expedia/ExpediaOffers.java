package dev.staystream.supplier.expedia;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Offer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest.RoomsAsked;
import java.util.ArrayList;
import java.util.List;

/** Reads the reply to an availability request: an array of properties, and nothing else, with rooms, rates and beds. */
final class ExpediaOffers {

    private final List<RoomsAsked> asked;

    private final List<HotelOffers> hotels = new ArrayList<>();

    private ExpediaOffers(List<RoomsAsked> asked) {
        this.asked = asked;
    }

    static List<HotelOffers> read(byte[] reply, List<RoomsAsked> asked) {
        ExpediaOffers offers = new ExpediaOffers(asked);
        return JsonReader.read(reply, offers::properties);
    }

    /** An object is no list of one here: it would be an error told with the wrong status. */
    private List<HotelOffers> properties(JsonReader json) {
        json.require(json.isArray(), "a list of properties");
        json.elements().forEach(this::property);
        return hotels;
    }

    private void property(JsonReader json) {
        String code = null;
        List<Offer> offers = new ArrayList<>();
        for (String field : json.fields()) {
            switch (field) {
                case "property_id" -> code = json.text();
                case "rooms" -> json.elements().forEach(room -> room(room, offers));
                default -> {}
            }
        }
        if (code != null && !offers.isEmpty()) {
            hotels.add(new HotelOffers(SupplierHotel.coded(code), offers));
        }
    }

    private void room(JsonReader json, List<Offer> offers) {
        String name = null;
        List<ExpediaRate> rates = new ArrayList<>();
        for (String field : json.fields()) {
            switch (field) {
                case "room_name" -> name = json.text();
                case "rates" -> json.elements().forEach(rate -> rates.add(new ExpediaRate(rate)));
                default -> {}
            }
        }
        for (ExpediaRate rate : rates) {
            offers.addAll(rate.offers(requireNonNullElse(name, "Room"), asked));
        }
    }
}
