package dev.staystream.supplier.travelgate;

import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a page of an access's hotels (Travelgate, "Hotels", whose query is not in the published schema). */
final class TravelgatePage implements TravelgateReply.Content {

    /** How many hotels a page has, of the 10,000 allowed: at 400 bytes each it stays near 2 MB. */
    static final int SIZE = 5000;

    /** The most pages that are read, so that a token that leads in circles ends; no seller has a quarter of a million. */
    static final int MOST = 50;

    private final List<SupplierHotel> hotels = new ArrayList<>();

    private @Nullable String token;

    @Override
    public void read(String field, JsonReader json) {
        switch (field) {
            case "token" -> token = json.text();
            case "edges" -> json.elements().forEach(this::edge);
            default -> {}
        }
    }

    private void edge(JsonReader json) {
        json.fields()
                .forEach(node -> json.fields().forEach(field -> {
                    if (field.equals("hotelData")) {
                        new TravelgateHotel(json).hotel().ifPresent(hotels::add);
                    }
                }));
    }

    @Override
    public boolean isEmpty() {
        return hotels.isEmpty();
    }

    List<SupplierHotel> hotels() {
        return hotels;
    }

    /** What to ask the next page with, if there is one. */
    Optional<String> next() {
        return hotels.isEmpty() ? Optional.empty() : Optional.ofNullable(token);
    }
}
