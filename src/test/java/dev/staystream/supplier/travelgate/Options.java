package dev.staystream.supplier.travelgate;

/** Newly written replies in the shape of the contract. */
final class Options {

    static final String PRICE = "\"price\": " + price("200");

    private Options() {}

    static String price(String net) {
        return "{\"currency\": \"EUR\", \"binding\": false, \"net\": %s, \"gross\": %s, \"minimumSellingPrice\": null}"
                .formatted(net, net);
    }

    static String option(String id, String fields) {
        return roomless(id, "\"rooms\": [{\"description\": \"Doble\"}], " + fields);
    }

    static String roomless(String id, String fields) {
        return """
            {"id": "%s", "status": "OK", "hotelCode": "1", "hotelName": "Hotel Uno", "boardCode": "BB",
             "paymentType": "MERCHANT", %s}\
            """.formatted(id, fields);
    }

    static String found(String options) {
        return search("\"options\": [%s], \"errors\": null, \"warnings\": null".formatted(options));
    }

    static String search(String fields) {
        return "{\"data\": {\"hotelX\": {\"search\": {%s}}}}".formatted(fields);
    }

    static String quote(String fields) {
        return "{\"data\": {\"hotelX\": {\"quote\": {%s}}}}".formatted(fields);
    }

    static String error(String code, String type) {
        return "{\"code\": \"%s\", \"type\": \"%s\", \"description\": \"as the case may be\"}".formatted(code, type);
    }

    static String surcharge(String name, String chargeType, boolean mandatory, String price) {
        return """
            {"code": "0", "description": "%s", "chargeType": "%s", "mandatory": %s, "price": %s}\
            """.formatted(name, chargeType, mandatory, price);
    }

    static String policy(String refundable, String penalties) {
        return PRICE
                + ", \"cancelPolicy\": {\"refundable\": %s, \"cancelPenalties\": [%s]}"
                        .formatted(refundable, penalties);
    }

    static String penalty(String deadline, boolean calculated, String type, String value) {
        return """
            {"deadline": %s, "isCalculatedDeadline": %s, "penaltyType": "%s", "currency": "EUR", "value": %s}\
            """.formatted(deadline, calculated, type, value);
    }

    static String hotels(String token, String... hotelData) {
        String edges = String.join("}}, {\"node\": {\"hotelData\": ", hotelData);
        return """
            {"data": {"hotelX": {"hotels": {"token": %s, "edges": [{"node": {"hotelData": %s}}]}}}}\
            """.formatted(token, edges);
    }

    static String hotel(String code, String coordinates) {
        return """
            {"hotelCode": "%s", "hotelName": "Hotel Uno", "contact": {"telephone": "+34 971 000 000"},
             "location": {"address": "Calle Uno 1", "zipCode": "07001", "city": "Palma", "country": "ES",
               "coordinates": %s}}\
            """.formatted(code, coordinates);
    }
}
