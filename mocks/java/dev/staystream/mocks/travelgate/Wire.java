package dev.staystream.mocks.travelgate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of Hotel-X, as far as the demo supplier has them; amounts are numbers, and whatever is not asked for is left out. */
final class Wire {

    private Wire() {}

    record Search(
            String context,
            @Nullable List<Option> options,
            @Nullable List<Message> errors,
            @Nullable List<Message> warnings) {}

    record Quoted(
            @Nullable OptionQuote optionQuote,
            @Nullable List<Message> errors,
            @Nullable List<Message> warnings) {}

    /** An error or a warning. */
    record Message(String code, String type, String description) {}

    record Option(
            String id,
            String accessCode,
            String supplierCode,
            List<String> markets,
            String hotelCode,
            String hotelCodeSupplier,
            String hotelName,
            String boardCode,
            String boardCodeSupplier,
            String paymentType,
            String status,
            List<Occupants> occupancies,
            List<Room> rooms,
            Price price,
            @Nullable List<Supplement> supplements,
            @Nullable List<Surcharge> surcharges,
            @Nullable List<String> rateRules,
            @Nullable CancelPolicy cancelPolicy,
            @Nullable String remarks) {}

    record OptionQuote(
            String optionRefId,
            String status,
            Price price,
            CancelPolicy cancelPolicy,
            @Nullable String remarks,
            @Nullable List<Surcharge> surcharges,
            String paymentType) {}

    record Occupants(int id, List<Pax> paxes) {}

    record Pax(int age) {}

    record Room(
            int occupancyRefId,
            String code,
            String supplierCode,
            String description,
            boolean refundable,
            int units,
            RoomPrice roomPrice,
            List<Bed> beds,
            List<RatePlan> ratePlans,
            @Nullable List<RatePlan> promotions) {}

    record RoomPrice(Price price, List<Breakdown> breakdown) {}

    record Breakdown(String start, String end, Price price) {}

    record Bed(String type, int count) {}

    record RatePlan(
            @Nullable String start,
            @Nullable String end,
            String code,
            String supplierCode,
            String name) {}

    /** What the account pays is net, what a traveller pays is gross. */
    record Price(
            String currency,
            boolean binding,
            BigDecimal net,
            BigDecimal gross,
            Exchange exchange,
            @Nullable BigDecimal minimumSellingPrice,
            @Nullable List<String> markups) {}

    record Exchange(String currency, BigDecimal rate) {}

    record Surcharge(String code, String chargeType, String description, boolean mandatory, Price price) {}

    record Supplement(
            @Nullable String start,
            @Nullable String end,
            String code,
            String name,
            String description,
            String supplementType,
            String chargeType,
            boolean mandatory,
            @Nullable String durationType,
            @Nullable Integer quantity,
            @Nullable String unit,
            @Nullable String resort,
            Price price) {}

    record CancelPolicy(boolean refundable, @Nullable List<CancelPenalty> cancelPenalties) {}

    record CancelPenalty(
            String deadline,
            boolean isCalculatedDeadline,
            int hoursBefore,
            String penaltyType,
            String currency,
            BigDecimal value) {}

    /** A page of the portfolio, and what to ask the next with. */
    record Hotels(@Nullable String token, int count, List<Edge> edges) {}

    record Edge(Node node) {}

    record Node(String code, HotelData hotelData) {}

    record HotelData(String hotelCode, String hotelName, String categoryCode, Place location, Contact contact) {}

    record Place(
            String address,
            @Nullable String zipCode,
            String city,
            String country,
            Coordinates coordinates) {}

    record Coordinates(double latitude, double longitude) {}

    record Contact(@Nullable String telephone) {}
}
