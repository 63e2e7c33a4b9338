package dev.staystream.supplier.expedia;

import dev.staystream.supplier.JsonReader;
import dev.staystream.supplier.SupplierHotel;
import java.util.ArrayList;
import java.util.List;

/** Reads properties, which the contract keys by their ids; an area without any is an empty object. */
final class ExpediaContent {

    private ExpediaContent() {}

    static List<String> codes(byte[] reply) {
        return JsonReader.read(reply, json -> {
            List<String> codes = new ArrayList<>();
            json.fields().forEach(codes::add);
            return codes;
        });
    }

    static List<SupplierHotel> hotels(byte[] reply) {
        return JsonReader.read(reply, json -> {
            List<SupplierHotel> hotels = new ArrayList<>();
            json.fields().forEach(code -> hotels.add(new ExpediaProperty(json).hotel(code)));
            return hotels;
        });
    }
}
