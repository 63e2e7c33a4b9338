package dev.staystream.supplier.ohip;

import dev.staystream.stay.Money;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.RateKey;
import dev.staystream.supplier.JsonReader;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A room type on a rate plan, for one room and the whole stay. */
final class OhipOffer {

    private final OhipTotal total = new OhipTotal();

    private final OhipNights nights = new OhipNights();

    private final OhipTerms terms = new OhipTerms();

    private String roomType = "";

    private String ratePlan = "";

    private String name = "Room";

    private boolean available = true;

    private @Nullable String bookingCode;

    OhipOffer(JsonReader json) {
        for (String field : json.fields()) {
            switch (field) {
                case "bookingCode" -> bookingCode = json.text();
                case "offerName" -> name = json.text(name);
                case "availabilityStatus" -> available = !"NoAvailability".equals(json.text());
                case "roomType" -> roomType = json.text("");
                case "ratePlanCode" -> ratePlan = json.text("");
                case "rateInformation" -> rate(json);
                case "total" -> total.read(json);
                default -> {}
            }
        }
    }

    private void rate(JsonReader json) {
        for (String field : json.fields()) {
            if (field.equals("base")) {
                nights.read(json);
            } else {
                terms.read(field, json);
            }
        }
    }

    boolean available() {
        return available;
    }

    String roomType() {
        return roomType;
    }

    String ratePlan() {
        return ratePlan;
    }

    /** The offer, unless it lacks a price or a name to ask for it by. */
    Optional<Offer> offer(OhipRoom room, OhipPlan plan, OhipTime time) {
        Optional<RateKey> key = key();
        Optional<Money> quoted = total.quoted();
        if (key.isEmpty() || quoted.isEmpty()) {
            return Optional.empty();
        }
        OhipCost cost = new OhipCost(time.stay(), quoted.get(), total.amount(), nights);
        Payment payment = terms.payment(cost);
        return Optional.of(new Offer(
                key.get(),
                room.room(name),
                1,
                plan.board(),
                total.price(cost.quoted(), payment, plan.taxInclusive()),
                terms.cancellation(time, cost),
                payment,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** The part of a query that names the offer: its booking code, or the two codes that make one up. */
    private Optional<RateKey> key() {
        if (bookingCode != null) {
            return Optional.of(new RateKey("bookingCode=" + OhipRequest.encoded(bookingCode)));
        }
        return roomType.isEmpty() || ratePlan.isEmpty()
                ? Optional.empty()
                : Optional.of(new RateKey("roomType=%s&ratePlanCode=%s"
                        .formatted(OhipRequest.encoded(roomType), OhipRequest.encoded(ratePlan))));
    }
}
