package dev.staystream.supplier.ratehawk;

import dev.staystream.stay.Offer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads hotels and their offers.
 *
 * @param rooms how many rooms were asked for, all of which each rate covers
 * @param observed when the reply came
 */
record RatehawkOffers(int rooms, Instant observed) {

    /** Reads {@code data} of a search or a hotel page: the hotels that have offers. */
    List<HotelOffers> read(JsonReader json) {
        List<HotelOffers> hotels = new ArrayList<>();
        for (String field : json.fields()) {
            if (field.equals("hotels")) {
                json.elements().forEach(hotel -> hotel(hotel).ifPresent(hotels::add));
            }
        }
        return hotels;
    }

    /** Hotels go by {@code id}, which every reply has had; {@code hid}, its successor in numbers, came with the replies of 2025. */
    private Optional<HotelOffers> hotel(JsonReader json) {
        String code = null;
        List<Offer> offers = new ArrayList<>();
        for (String field : json.fields()) {
            switch (field) {
                case "id" -> code = json.text();
                case "rates" -> json.elements().forEach(rate -> offer(rate).ifPresent(offers::add));
                default -> {}
            }
        }
        return code == null || offers.isEmpty()
                ? Optional.empty()
                : Optional.of(new HotelOffers(SupplierHotel.coded(code), offers));
    }

    /** A rate with a number or a time that is none is left out, for it is no reason to lose the others. */
    private Optional<Offer> offer(JsonReader json) {
        try {
            return new RatehawkRate(json).offer(rooms, observed);
        } catch (SupplierException | DateTimeException error) {
            return Optional.empty();
        }
    }
}
