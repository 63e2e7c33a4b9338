package dev.staystream.supplier.ota;

import static java.util.Objects.requireNonNullElse;

import dev.staystream.stay.Cancellation;
import dev.staystream.stay.Offer;
import dev.staystream.stay.Payment;
import dev.staystream.stay.Room;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A way to have one room for the whole stay: a type of room on a rate plan, or on several of which each is for some nights.
 *
 * @param price for the whole stay
 * @param nights the prices of its nights, where they are told
 * @param plan the rate plan, where it is known
 */
record OtaChoice(
        OtaRoomStay stay,
        List<OtaRoomRate> rates,
        OtaTotal price,
        Optional<OtaNights> nights,
        Optional<OtaRatePlan> plan) {

    private static final String UNNAMED = "Room";

    /** The room as an offer for so many guests. */
    Offer offer(OtaAsked asked, int guests) {
        OtaRoomRate first = rates.getFirst();
        OtaPrice cost = new OtaPrice(
                price, currency(), guests, asked.request().stay().nights(), payment());
        return new Offer(
                new OtaRateKey(List.of(codes(first))).key(),
                room(first),
                1,
                plan.flatMap(OtaRatePlan::board),
                cost.price(asked.profile().taxes()),
                cancellation(asked, cost, first.roomTypeCode()),
                payment(),
                plan.map(OtaRatePlan::left).orElseGet(OptionalInt::empty),
                Optional.empty(),
                Optional.empty());
    }

    private String currency() {
        String named = price.currency() == null ? stay.currency() : price.currency();
        if (named == null) {
            throw new IllegalArgumentException("a price has no currency");
        }
        return named;
    }

    private OtaRateKey.Room codes(OtaRoomRate rate) {
        return new OtaRateKey.Room(
                requireNonNullElse(rate.roomTypeCode(), ""),
                plan.map(OtaRatePlan::key).orElseGet(() -> requireNonNullElse(rate.ratePlan(), "")),
                requireNonNullElse(rate.bookingCode(), ""));
    }

    private Room room(OtaRoomRate rate) {
        List<OtaRoomType> types = stay.roomTypes(rate.roomTypeCode());
        String name = types.stream()
                .flatMap(type -> type.name().stream())
                .findFirst()
                .orElseGet(() -> name(rate));
        return types.isEmpty() ? Room.named(name) : types.getFirst().room(name);
    }

    private static String name(OtaRoomRate rate) {
        return rate.description() == null ? requireNonNullElse(rate.roomTypeCode(), UNNAMED) : rate.description();
    }

    private Payment payment() {
        OtaPayment own = rates.stream()
                .flatMap(rate -> rate.rates().stream())
                .map(OtaRate::payment)
                .reduce(OtaPayment.UNTOLD, OtaPayment::or);
        return own.or(plan.map(OtaRatePlan::payment).orElse(OtaPayment.UNTOLD))
                .or(stay.payment())
                .payment();
    }

    private Cancellation cancellation(OtaAsked asked, OtaPrice cost, @Nullable String roomType) {
        OtaCancellation own = rates.stream()
                .flatMap(rate -> rate.rates().stream())
                .map(OtaRate::cancellation)
                .reduce(OtaCancellation.UNTOLD, OtaCancellation::or);
        return own.or(plan.map(OtaRatePlan::cancellation).orElse(OtaCancellation.UNTOLD))
                .or(stay.cancellation())
                .of(new OtaBooking(cost.quoted(), asked.request().stay(), nights, asked.now()), roomType);
    }
}
