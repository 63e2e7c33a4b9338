package dev.staystream.supplier.liteapi;

import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import java.util.List;
import java.util.Optional;

/**
 * A page of {@code GET /v3.0/data/hotels}.
 *
 * @param offset how many hotels come before it
 * @param total how many there are on all pages
 */
record LiteapiPage(List<SupplierHotel> hotels, int offset, int total) {

    /** How many hotels a page has at most: a hotel has 3 kB in the contract's captures, so that a page stays near 3 MB. */
    static final int SIZE = 1000;

    /** The most hotels that are read of one area, four times what any city has. */
    private static final int MAX_HOTELS = 20_000;

    static LiteapiPage read(JsonReader json, int offset) {
        List<SupplierHotel> hotels = List.of();
        int total = 0;
        for (String field : json.fields()) {
            switch (field) {
                case "data" -> hotels = LiteapiHotel.list(json);
                case "total" -> total = json.integer(0);
                case "error" -> LiteapiError.read(json).raiseUnlessNothingAvailable();
                default -> {}
            }
        }
        return new LiteapiPage(hotels, offset, total);
    }

    /** Where the next page begins, if there is one. */
    Optional<Integer> next() {
        int next = offset + SIZE;
        return hotels.isEmpty() || next >= Math.min(total, MAX_HOTELS) ? Optional.empty() : Optional.of(next);
    }
}
