package dev.staystream.supplier.liteapi;

import dev.staystream.stay.Offer;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one event of a stream, or one whole reply, tells.
 *
 * @param offers by hotel code, of hotels that have any
 * @param hotels by their codes, with or without offers
 * @param answers whether it speaks of availability at all, be it to say that there is none
 */
record LiteapiChunk(Map<String, List<Offer>> offers, Map<String, SupplierHotel> hotels, boolean answers) {

    /** Nothing is available. */
    static final LiteapiChunk NOTHING = new LiteapiChunk(Map.of(), Map.of(), true);

    /** Reads offers for so many rooms, as {@code data} of a whole reply or {@code rates} of an event. */
    static LiteapiChunk read(JsonReader json, int rooms) {
        Map<String, List<Offer>> offers = new LinkedHashMap<>();
        Map<String, SupplierHotel> hotels = new LinkedHashMap<>();
        boolean answers = false;
        for (String field : json.fields()) {
            switch (field) {
                case "data", "rates" -> {
                    json.elements().forEach(hotel -> addOffers(offers, hotel, rooms));
                    answers = true;
                }
                case "hotels" -> LiteapiHotel.list(json).forEach(hotel -> hotels.put(hotel.code(), hotel));
                case "error" -> {
                    LiteapiError.read(json).raiseUnlessNothingAvailable();
                    answers = true;
                }
                default -> {}
            }
        }
        return new LiteapiChunk(offers, hotels, answers);
    }

    private static void addOffers(Map<String, List<Offer>> offers, JsonReader json, int rooms) {
        String hotel = null;
        List<Offer> found = List.of();
        for (String field : json.fields()) {
            switch (field) {
                case "hotelId" -> hotel = json.text();
                case "roomTypes" -> found = LiteapiOffers.read(json, rooms);
                default -> {}
            }
        }
        if (hotel != null && !found.isEmpty()) {
            offers.computeIfAbsent(hotel, code -> new ArrayList<>()).addAll(found);
        }
    }
}
