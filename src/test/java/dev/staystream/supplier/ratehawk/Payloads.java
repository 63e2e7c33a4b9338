package dev.staystream.supplier.ratehawk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.Offer;
import dev.staystream.supplier.HotelOffers;
import dev.staystream.supplier.JsonReader;
import java.time.Instant;
import java.util.List;

/** Replies in the contract's shape, as short as they can be. */
final class Payloads {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** Free until two days before arrival, then the whole price of 200. */
    static final String PENALTIES = """
        {"policies":[\
        {"start_at":null,"end_at":"2027-01-13T17:00:00","amount_charge":"0.00","amount_show":"0.00"},\
        {"start_at":"2027-01-13T17:00:00","end_at":null,"amount_charge":"200.00","amount_show":"216.00"}],\
        "free_cancellation_before":"2027-01-13T17:00:00"}\
        """;

    private Payloads() {}

    static String answer(String... hotels) {
        return """
            {"debug":null,"error":null,"status":"ok","data":{"hotels":[%s],"total_hotels":%d}}\
            """.formatted(String.join(",", hotels), hotels.length);
    }

    static String error(String code, String explanation) {
        return """
            {"data":null,"debug":{"api_key_id":7,"validation_error":"%s"},"error":"%s","status":"error"}\
            """.formatted(explanation, code);
    }

    static String hotel(String code, String... rates) {
        return "{\"id\":\"%s\",\"hid\":8473727,\"rates\":[%s]}".formatted(code, String.join(",", rates));
    }

    /** A rate of 200 euros from the deposit, with these fields besides. */
    static String rate(String fields) {
        return rate(fields, payment("deposit", "200.00", ""));
    }

    static String rate(String fields, String... payments) {
        return "{%s%s\"payment_options\":{\"payment_types\":[%s]}}"
                .formatted(fields, fields.isEmpty() ? "" : ",", String.join(",", payments));
    }

    /** A way to pay, its price shown in dollars and charged in euros, with these fields besides. */
    static String payment(String type, String amount, String fields) {
        return """
            {"type":"%s","amount":"%s","currency_code":"EUR","show_amount":"216.00","show_currency_code":"USD"%s%s}\
            """.formatted(type, amount, fields.isEmpty() ? "" : ",", fields);
    }

    /** The offers one room is asked for in a hotel with these rates. */
    static List<Offer> offers(String... rates) {
        List<HotelOffers> hotels = read(answer(hotel("adlon", rates)));
        return hotels.isEmpty() ? List.of() : hotels.getFirst().offers();
    }

    static List<HotelOffers> read(String body) {
        return JsonReader.read(body.getBytes(UTF_8), Payloads::data);
    }

    private static List<HotelOffers> data(JsonReader json) {
        List<HotelOffers> hotels = List.of();
        for (String field : json.fields()) {
            if (field.equals("data")) {
                hotels = new RatehawkOffers(1, NOW).read(json);
            }
        }
        return hotels;
    }
}
