package dev.staystream.supplier.ohip;

import dev.staystream.supplier.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A page of the channel's hotels, which tells their names and addresses, but not where on earth they are.
 *
 * @param next where the next page begins, if there is one
 */
record OhipPage(List<String> codes, OptionalInt next) {

    static OhipPage read(byte[] reply, int offset) {
        return JsonReader.read(reply, json -> read(json, offset));
    }

    private static OhipPage read(JsonReader json, int offset) {
        List<Optional<String>> hotels = new ArrayList<>();
        boolean more = false;
        for (String field : json.fields()) {
            switch (field) {
                case "hasMore" -> more = json.isTrue();
                case "hotels" -> json.elements().forEach(hotel -> hotels.add(code(hotel)));
                default -> {}
            }
        }
        return new OhipPage(
                hotels.stream().flatMap(Optional::stream).toList(),
                more && !hotels.isEmpty() ? OptionalInt.of(offset + hotels.size()) : OptionalInt.empty());
    }

    private static Optional<String> code(JsonReader json) {
        String code = null;
        for (String field : json.fields()) {
            if (field.equals("hotelCode")) {
                code = json.text();
            }
        }
        return Optional.ofNullable(code);
    }
}
