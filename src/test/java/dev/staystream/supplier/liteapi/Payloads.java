package dev.staystream.supplier.liteapi;

/** Rates and hotels in the contract's shape, as short as they can be. */
final class Payloads {

    private Payloads() {}

    /** A hotel with one offer for one room. */
    static String hotel(String code, String offer, String amount) {
        return """
            {"hotelId":"%s","roomTypes":[{"offerId":"%s","offerRetailRate":{"amount":%s,"currency":"EUR"},"rates":[\
            {"name":"Doppelzimmer für zwei 🏨","boardType":"BB","retailRate":{"taxesAndFees":[]}}]}]}\
            """.formatted(code, offer, amount);
    }

    static String rates(String... hotels) {
        return "{\"rates\":[%s]}".formatted(String.join(",", hotels));
    }

    static String named(String code, String name) {
        return "{\"hotels\":[{\"id\":\"%s\",\"name\":\"%s\"}]}".formatted(code, name);
    }

    static String event(String data) {
        return "data: %s\n\n".formatted(data);
    }
}
