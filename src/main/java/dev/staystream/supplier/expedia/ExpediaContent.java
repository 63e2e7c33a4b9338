package dev.staystream.supplier.expedia;

import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of properties, which the contract keys by their ids; an area without any is an empty object.
 *
 * @param next the query of the page after it, if there is one
 */
record ExpediaContent(List<SupplierHotel> hotels, Optional<String> next) {

    static List<String> codes(byte[] reply) {
        return JsonReader.read(reply, json -> {
            List<String> codes = new ArrayList<>();
            json.fields().forEach(codes::add);
            return codes;
        });
    }

    static ExpediaContent read(byte[] reply, Optional<String> next) {
        return JsonReader.read(reply, json -> {
            List<SupplierHotel> hotels = new ArrayList<>();
            json.fields().forEach(code -> hotels.add(new ExpediaProperty(json).hotel(code)));
            return new ExpediaContent(hotels, next);
        });
    }
}
