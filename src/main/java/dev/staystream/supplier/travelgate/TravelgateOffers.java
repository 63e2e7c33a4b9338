package dev.staystream.supplier.travelgate;

import dev.staystream.stay.NoAnswer;
import dev.staystream.stay.Offer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierException;
import dev.staystream.supplier.SupplierHotel;
import dev.staystream.supplier.SupplierRequest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the options a search found, which come in no order, by their hotels. */
final class TravelgateOffers implements TravelgateReply.Content {

    private final Map<String, SupplierHotel> hotels = new LinkedHashMap<>();

    private final Map<String, List<Offer>> offers = new LinkedHashMap<>();

    private final SupplierRequest asked;

    private int options;

    private int unreadable;

    TravelgateOffers(SupplierRequest asked) {
        this.asked = asked;
    }

    @Override
    public void read(String field, JsonReader json) {
        if (field.equals("options")) {
            json.elements().forEach(this::option);
        }
    }

    /** An option with a number, a currency or a time that is none is left out, for it is no reason to lose the others. */
    private void option(JsonReader json) {
        options++;
        try {
            TravelgateOption option = new TravelgateOption(json);
            option.offer(asked).ifPresent(offer -> add(option.hotel(), offer));
        } catch (SupplierException | IllegalArgumentException | DateTimeException error) {
            unreadable++;
        }
    }

    private void add(SupplierHotel hotel, Offer offer) {
        hotels.putIfAbsent(hotel.code(), hotel);
        offers.computeIfAbsent(hotel.code(), code -> new ArrayList<>()).add(offer);
    }

    @Override
    public boolean isEmpty() {
        return options == 0;
    }

    /** The hotels with offers; that there are none is said only when all options could be read. */
    List<HotelOffers> hotels() {
        if (offers.isEmpty() && unreadable > 0) {
            throw new SupplierException(
                    NoAnswer.UNREADABLE, "%d of %d options cannot be read".formatted(unreadable, options));
        }
        return hotels.values().stream()
                .map(hotel -> new HotelOffers(hotel, offers.getOrDefault(hotel.code(), List.of())))
                .toList();
    }
}
