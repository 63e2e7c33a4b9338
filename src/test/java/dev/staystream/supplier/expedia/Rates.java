package dev.staystream.supplier.expedia;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.Offer;
import java.util.List;

/** Replies with one rate, newly written in the shape of the contract. */
final class Rates {

    /** What a room costs: two nights of 99 and 121 euros, 10 % of them tax. */
    static final String PRICED = """
        {"nightly": [[{"type": "base_rate", "value": "90.00", "currency": "EUR"},
                      {"type": "tax_and_service_fee", "value": "9.00", "currency": "EUR"}],
                     [{"type": "base_rate", "value": "110.00", "currency": "EUR"},
                      {"type": "tax_and_service_fee", "value": "11.00", "currency": "EUR"}]],
         "totals": {"inclusive": {"request_currency": {"value": "220.00", "currency": "EUR"}}}}\
        """;

    private Rates() {}

    /** A rate for one or two adults, with these fields besides or instead. */
    static String reply(String fields) {
        return """
            [{"score": 1, "rooms": [{"id": "r", "rates": [
                {"id": "q", "occupancy_pricing": {"2": %s, "1": %s},
                 "bed_groups": {"0": {"configuration": [], "links": {"price_check": {"href": "/check"}}}},
                 %s}], "room_name": "Double"}], "property_id": "1"}]\
            """.formatted(PRICED, PRICED, fields);
    }

    /** An offer for two adults with this key, made of a rate with these fields. */
    static Offer offer(String key, String fields) {
        String beds = "\"bed_groups\": {\"1\": {\"links\": {\"price_check\": {\"href\": \"%s\"}}}}, ".formatted(key);
        return ExpediaOffers.read(reply(beds + fields).getBytes(UTF_8), List.of(Asked.DOUBLE))
                .getFirst()
                .offers()
                .getLast();
    }
}
