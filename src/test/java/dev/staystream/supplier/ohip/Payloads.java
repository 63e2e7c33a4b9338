package dev.staystream.supplier.ohip;

import static dev.staystream.supplier.ohip.Asking.NOW;
import static dev.staystream.supplier.ohip.Asking.WEEKEND;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.staystream.stay.Offer;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Replies newly written in the contract's shape, as short as they can be. */
final class Payloads {

    static final OhipTime SOMEWHERE = new OhipTime(WEEKEND, Optional.empty(), NOW);

    static final OhipTime IN_PARIS = new OhipTime(WEEKEND, Optional.of(ZoneId.of("Europe/Paris")), NOW);

    /** 220 euros with their tax, of which 20. */
    static final String TOTAL = """
        {"amountBeforeTax": 200.00, "amountAfterTax": 220.00, "currencyCode": "EUR",
         "taxes": {"tax": [{"description": "VAT", "code": "V10", "amount": 20.00, "currencyCode": "EUR"}]}}\
        """;

    /** The first night 88 with and 80 without tax, the second 132 and 120. */
    static final String NIGHTS = """
        [{"start": "2027-01-15", "end": "2027-01-15", "amountBeforeTax": 80, "amountAfterTax": 88, "currencyCode": "EUR"},
         {"start": "2027-01-16", "end": "2027-01-16", "amountBeforeTax": 120, "amountAfterTax": 132, "currencyCode": "EUR"}]\
        """;

    private Payloads() {}

    static String shop(String... stays) {
        return "{\"roomStays\": [%s]}".formatted(String.join(",", stays));
    }

    static String stay(String code, String availability) {
        return "{\"propertyInfo\": {\"hotelCode\": \"%s\"}, \"availability\": \"%s\"}".formatted(code, availability);
    }

    /** A hotel whose offers come before the rooms and plans they are made of. */
    static String offersOf(String code, String... offers) {
        return offersOn("\"taxInclusive\": false", code, String.join(",", offers));
    }

    /** The same where the plan has these fields. */
    static String offersOn(String plan, String code, String offers) {
        return """
            {"roomStays": [{"propertyInfo": {"hotelCode": "%s", "hotelName": "Seaview"}, "availability": "AvailableForSale",
              "offers": [%s],
              "roomTypes": [{"roomType": "DLX", "roomName": "Deluxe King", "roomCategory": "DELUXE",
                             "roomViewType": "Sea view", "occupancy": {"maxOccupancy": 3}}],
              "ratePlans": [{"ratePlanCode": "FLEX", %s}]}]}\
            """.formatted(code, offers, plan);
    }

    /** An offer of 220 euros with these fields of its rate besides. */
    static String offer(String rate) {
        return offer(rate, TOTAL);
    }

    static String offer(String rate, String total) {
        return """
            {"bookingCode": "DLXFLEX", "roomType": "DLX", "ratePlanCode": "FLEX", "offerName": "Deluxe, flexible",
             "availabilityStatus": "AvailableForSale", "rateInformation": {"base": %s%s}, "total": %s}\
            """.formatted(NIGHTS, rate.isEmpty() ? "" : ", " + rate, total);
    }

    static String cancellation(String deadline, String measure) {
        return """
            {"policy": {"policyCode": "C", "penaltyDescription": "As it says", "deadline": {%s}, "amountPercent": {%s}}}\
            """.formatted(deadline, measure);
    }

    static String cancellations(String... policies) {
        return "\"cancellationPolicies\": [%s]".formatted(String.join(",", policies));
    }

    static String deposit(String deadline, String measure) {
        return """
            "guaranteeRequirement": "Deposit", "depositPolicies": [{"policy": {"deadline": {%s}, %s}}]\
            """.formatted(deadline, measure);
    }

    /** The one offer made of a rate with these fields. */
    static Offer read(String rate, OhipTime time) {
        return only(offersOf("H1", offer(rate)), time);
    }

    static Offer only(String reply, OhipTime time) {
        List<Offer> offers =
                OhipOffers.read(reply.getBytes(UTF_8), "H1", time).offers();
        if (offers.size() != 1) {
            throw new AssertionError("one offer was expected, but were " + offers);
        }
        return offers.getFirst();
    }
}
